// SPDX-License-Identifier: EUPL-1.2
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Tree } from '#modules/taxonomy'
import { type Answers, decidingSteps } from './answers.ts'
import type { KnownAnswers } from './known-answers.ts'
import { decidingAnswersOf, questionsMet } from './deciding-answers.ts'
import {
  afterChange,
  deciding,
  firstOpen,
  following,
  pathOf,
  progressOf,
  questions,
  resumeAt,
  stepBefore,
  steps,
} from './question.ts'

const folder = join(import.meta.dirname, '../../taxonomy/edition')
const edition = readdirSync(folder).find((name) => name.endsWith('.json')) ?? ''
const concepts: { id: string; facet: string; broader: string[] }[] = JSON.parse(
  readFileSync(join(folder, edition), 'utf8'),
).concepts
const tree: Tree = new Map(concepts.map((concept) => [concept.id, concept]))

/** Goes through the form and chooses for each deciding question the answer of this number. */
function answered(given: Answers, chosen: readonly number[]): Answers {
  const all: Answers = { ...given }
  decidingSteps.forEach((step, index) => {
    const question = questionsMet(all, tree)[index]?.question
    const values = Object.keys(question?.options ?? {})
    if (question) all[step] = `${question.id}=${values[(chosen[index] ?? 0) % values.length]}`
  })
  return all
}

const told: KnownAnswers = {
  situation: 'FF-110',
  victim: 'self',
  occurredOn: '2026-11-01',
  money: 'yes',
  lossInCents: 25_000,
}
const story = 'Ik moest betalen op https://nep-winkel.example. Mijn pincode is 4711.'

const answers: fc.Arbitrary<Answers> = fc.record(
  {
    now: fc.constantFrom(...deciding.now),
    situation: fc.constantFrom(...deciding.situation),
    victim: fc.constantFrom(...deciding.victim),
    money: fc.constantFrom(...deciding.money),
    occurredOn: fc.constant('2026-11-01'),
    narrative: fc.oneof(fc.string(), fc.constant(story)),
    told: fc.constantFrom<KnownAnswers>(
      told,
      { victim: 'other' },
      { form: 'FF-112', situation: 'FF-110' },
      { channel: 'CH-010' },
    ),
    paidTo: fc.array(fc.string()),
    name: fc.string(),
  },
  { requiredKeys: [] },
)

describe('questions of the form', () => {
  it('lead to the check in at most nine pages, one about the story and three deciding questions, whatever is answered', () => {
    fc.assert(
      fc.property(answers, fc.array(fc.nat(9), { maxLength: 3 }), (given, chosen) => {
        const path = pathOf(answered(given, chosen), tree)
        expect(path.at(-1)).toBe('controleer')
        const isDeciding = (step: string) => (decidingSteps as readonly string[]).includes(step)
        expect(
          path.filter((step) => !isDeciding(step) && step !== 'geheim' && step !== 'herkend').length - 1,
        ).toBeLessThanOrEqual(9)
        expect(path.filter(isDeciding).length).toBeLessThanOrEqual(given.now === 'no' ? 3 : given.now ? 1 : 3)
        expect(new Set(path).size).toBe(path.length)
      }),
    )
  })

  it('say how many there are, and that number never grows while somebody answers', () => {
    fc.assert(
      fc.property(answers, fc.array(fc.nat(9), { maxLength: 3 }), (given, chosen) => {
        const all = answered({ now: 'no', situation: 'unknown', ...given }, chosen)
        const soFar: Record<string, unknown> = {}
        let before = Number.POSITIVE_INFINITY
        let certain = 0
        for (const step of pathOf(all, tree)) {
          const progress = progressOf(step, soFar, tree)
          if (progress) {
            expect(progress.step).toBeLessThanOrEqual(progress.of)
            expect(progress.of).toBeLessThanOrEqual(before)
            before = progress.of
            // A total that is said without "about" is the total for good.
            if (certain > 0) expect(progress).toMatchObject({ of: certain, isAbout: false })
            if (!progress.isAbout) certain = progress.of
          }
          for (const field of questions[step].fields) soFar[field] = all[field]
          if (step === 'verhaal') soFar.told = all.told
        }
      }),
    )
  })

  it('say exactly how many come once the deciding ones are past, also for who skipped them', () => {
    const skipped: Answers = { now: 'no', situation: 'FF-120' }
    expect(progressOf('wat', { now: 'no' }, tree)).toMatchObject({ step: 3, isAbout: true })
    expect(progressOf('gegevens', skipped, tree)).toEqual({ step: 8, of: 10, isAbout: false })
    expect(progressOf('uzelf', skipped, tree)).toEqual({ step: 10, of: 10, isAbout: false })
  })

  it('are each met by somebody', () => {
    const met = new Set(
      deciding.now.flatMap((now) =>
        [story, ''].flatMap((narrative) => pathOf(answered({ now, situation: 'unknown', narrative }, [0, 0, 0]), tree)),
      ),
    )
    expect([...steps].filter((step) => !met.has(step))).toEqual([])
  })

  it('ask somebody who is being deceived right now neither when nor how, and give advice first', () => {
    for (const now of ['door', 'phone', 'paid'] as const) {
      expect(pathOf({ now }, tree)[1]).toBe('eerst')
      expect(pathOf({ now }, tree)).not.toContain('wanneer')
    }
    expect(pathOf({ now: 'no' }, tree)).toContain('wanneer')
  })

  it('go back by the way one came', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const path = pathOf(given, tree)
        path.forEach((step, index) => expect(stepBefore(step, given, tree)).toBe(path[index - 1] ?? null))
      }),
    )
    expect(stepBefore('wanneer', { now: 'phone' }, tree)).toBe('controleer')
  })

  it('let nobody send before the required ones are answered', () => {
    expect(firstOpen({}, tree)).toBe('nu')
    expect(firstOpen({ now: 'no' }, tree)).toBe('wat')
    expect(firstOpen({ now: 'no', situation: 'unknown', victim: 'self' }, tree)).toBe('geld')
    expect(firstOpen({ now: 'no', situation: 'unknown', victim: 'self', money: 'no' }, tree)).toBeNull()
  })

  it('go on after the last answer when somebody comes back', () => {
    expect(resumeAt({}, tree)).toBe('nu')
    expect(resumeAt({ now: 'no' }, tree)).toBe('verhaal')
    expect(resumeAt({ now: 'no', narrative: 'x', told }, tree)).toBe('herkend')
    const required: Answers = { now: 'no', situation: 'unknown', victim: 'self', money: 'no' }
    expect(resumeAt(required, tree)).toBe('gegevens')
    expect(resumeAt({ ...required, narrative: 'x' }, tree)).toBe('gegevens')
    expect(resumeAt({ ...required, name: 'x' }, tree)).toBe('controleer')
  })

  it('come after the situation one at a time, and one only when it happens now', () => {
    const shop: Answers = { now: 'no', situation: 'FF-110' }
    expect(pathOf(shop, tree).slice(2, 5)).toEqual(['wat', 'vraag-1', 'wie'])
    expect(pathOf({ ...shop, 'vraag-1': 'bought=goods' }, tree).slice(2, 6)).toEqual([
      'wat',
      'vraag-1',
      'vraag-2',
      'wie',
    ])
    expect(pathOf({ ...shop, 'vraag-1': 'bought=ticket' }, tree).slice(2, 5)).toEqual(['wat', 'vraag-1', 'wie'])
    expect(pathOf({ now: 'phone', situation: 'FF-410', 'vraag-1': 'bank-route=codes' }, tree)).not.toContain('vraag-2')
  })

  it('are asked again when a change brings one up, and else one is back at the check', () => {
    const changed: Answers = { now: 'no', situation: 'FF-110', victim: 'self', money: 'no' }
    expect(afterChange('wat', changed, tree)).toBe('vraag-1')
    expect(afterChange('vraag-1', { ...changed, 'vraag-1': 'bought=goods' }, tree)).toBe('vraag-2')
    expect(afterChange('vraag-1', { ...changed, 'vraag-1': 'bought=ticket' }, tree)).toBe('controleer')
    expect(afterChange('vraag-1', changed, tree), 'skipped').toBe('controleer')
    expect(afterChange('wie', changed, tree)).toBe('controleer')
  })

  it('are not asked when the story told the answer, which is confirmed on one page', () => {
    const read: Answers = { now: 'no', narrative: 'x', told: { ...told, form: 'FF-112' } }
    expect(pathOf(read, tree)).toEqual(
      ['nu', 'verhaal', 'herkend', 'vraag-1', 'gegevens', 'bijlagen', 'uzelf', 'controleer'].filter(
        (step) => step !== 'vraag-1',
      ),
    )
    expect(firstOpen(read, tree)).toBe('herkend')
    const confirmed: Answers = { ...read, situation: 'FF-110', victim: 'self', money: 'yes' }
    expect(questionsMet(confirmed, tree).map(({ question }) => question.id)).toEqual(['delivered'])
    const settled: Answers = { ...confirmed, told: { ...told, settled: ['bought', 'delivered'] } }
    expect(questionsMet(settled, tree).map(({ question }) => question.id)).toEqual(['shop'])
    expect(decidingAnswersOf({ ...settled, 'vraag-1': 'shop=private' }, tree)).toEqual({ shop: 'private' })
    // Another situation than the story seemed to tell brings its own questions.
    expect(questionsMet({ ...confirmed, situation: 'FF-120' }, tree)[0]?.question.id).toBe('buyer-paid')
  })

  it('go on where somebody left them to add what was not read in the story', () => {
    const named: Answers = { now: 'no', narrative: story, told, situation: 'FF-110', victim: 'self', money: 'yes' }
    expect(pathOf(named, tree)).not.toContain('gegevens')
    expect(following('gegevens', named, tree)).toBe('vraag-1')
    expect(following('uzelf', named, tree)).toBe('controleer')
    // A secret that was struck is no page of the way any more.
    expect(following('geheim', named, tree)).toBe('herkend')
  })

  it('leave an answer aside that no longer applies', () => {
    const bank: Answers = { now: 'no', situation: 'FF-410', 'vraag-1': 'bank-route=codes', 'vraag-2': 'approved=self' }
    expect(decidingAnswersOf(bank, tree)).toEqual({ 'bank-route': 'codes', approved: 'self' })
    expect(decidingAnswersOf({ ...bank, situation: 'FF-110' }, tree)).toEqual({})
    expect(decidingAnswersOf({ ...bank, 'vraag-1': 'bank-route=transferred' }, tree)).toEqual({
      'bank-route': 'transferred',
    })
  })

  it('know each answer on one page only', () => {
    const fields = Object.values(questions).flatMap((question) => question.fields)
    expect(new Set(fields).size).toBe(fields.length)
  })
})
