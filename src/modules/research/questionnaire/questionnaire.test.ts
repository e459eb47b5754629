// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { demoIban } from '#values'
import { companySurvey } from './company-survey.data.ts'
import { questionnaireShape } from './questionnaire.schema.ts'
import {
  type Answers,
  firstUnanswered,
  isAsked,
  onlyAsked,
  partsFor,
  type Question,
  type Questionnaire,
} from './questionnaire.ts'
import { readPart } from './read-answers.ts'

const words = { nl: 'Vraag', en: 'Question' }
const options = ['a', 'b', 'c'].map((value) => ({ value, words }))
const of = (...parts: Question[][]): Questionnaire => ({
  code: 'proef',
  version: 1,
  title: words,
  lead: words,
  parts: parts.map((questions, at) => ({ id: `part-${at}`, title: words, questions })),
})
const choice = (id: string, more: Partial<Question> = {}): Question => ({ id, kind: 'choice', words, options, ...more })
const faults = (questionnaire: Questionnaire) =>
  questionnaireShape.safeParse(questionnaire).error?.issues.map(({ message }) => message) ?? []
const read = (question: Question, given: string | string[]) => {
  const [part] = of([question]).parts
  return part ? readPart(part, { [question.id]: given }, {}) : null
}

describe('a questionnaire', () => {
  it('of ours may be published', () => {
    expect(faults(companySurvey)).toEqual([])
  })

  it('is refused when results would tell more than is shown, or a question could never be reached', () => {
    const when = { question: 'one', is: ['a'] }
    expect(faults(of([choice('one')], [choice('two', { when })]))).toEqual([])
    expect(faults(of([choice('one'), choice('two', { when })]))).toEqual([expect.stringContaining('earlier part')])
    expect(faults(of([choice('one')], [choice('two', { when: { question: 'one', is: ['z'] } })]))).toHaveLength(1)
    expect(faults(of([choice('one')], [choice('one')]))).toEqual(['one occurs twice'])
    const many = choice('one', { kind: 'several' })
    const two = { question: 'one', is: ['a', 'b'] }
    expect(faults(of([many], [choice('two', { when: two })]))).toEqual([
      expect.stringContaining('one answer of several'),
    ])
    expect(faults(of([{ id: 'n', kind: 'number', words, bands: [5, 5] }]))).toEqual([expect.stringContaining('go up')])
  })

  it('skips what does not apply, and forgets it when an earlier answer changes', () => {
    const given: Answers = {
      size: 'alone',
      met: 'yes',
      lost: 'yes',
      amount: 500,
      told: ['nobody'],
      'why-not': ['small'],
    }
    expect(partsFor(companySurvey, given)).toEqual([0, 1, 2, 3, 4, 5, 6])
    const changed = onlyAsked(companySurvey, { ...given, met: 'no' })
    expect(changed).toEqual({ size: 'alone', met: 'no' })
    expect(partsFor(companySurvey, changed)).toEqual([0, 1, 6])
    expect(firstUnanswered(companySurvey, { size: 'alone', met: 'yes' })).toBe(2)
    expect(firstUnanswered(companySurvey, changed)).toBeNull()
  })

  it('never keeps an answer to what is not asked, whatever was answered', () => {
    const questions = companySurvey.parts.flatMap((part) => part.questions)
    const answers = fc
      .record(
        Object.fromEntries(
          questions.map(({ id, kind, options: some = [] }) => [
            id,
            kind === 'several'
              ? fc.subarray(some.map(({ value }) => value))
              : kind === 'choice'
                ? fc.constantFrom(...some.map(({ value }) => value))
                : fc.nat(100_000),
          ]),
        ),
        { requiredKeys: [] },
      )
      .map((all) => all as Answers)
    fc.assert(
      fc.property(answers, (given) => {
        const kept = onlyAsked(companySurvey, given)
        for (const question of questions)
          if (kept[question.id] !== undefined) expect(isAsked(question, kept), question.id).toBe(true)
        expect(onlyAsked(companySurvey, kept)).toEqual(kept)
      }),
    )
  })
})

describe('an answer', () => {
  it('is read as people write it', () => {
    expect(read({ id: 'n', kind: 'number', words, bands: [5] }, '1.200')?.answers).toEqual({ n: 1200 })
    expect(read({ id: 'n', kind: 'amount', words, bands: [5] }, '€ 2.500,60')?.answers).toEqual({ n: 2501 })
    expect(read({ id: 'n', kind: 'date', words }, '3 maart 2026')?.answers).toEqual({ n: '2026-03-03' })
    expect(read(choice('n', { kind: 'several' }), ['c', 'a', 'hack'])?.answers).toEqual({ n: ['a', 'c'] })
    expect(read(choice('n'), '')).toEqual({ answers: {}, errors: [] })
  })

  it('is refused with what to do when it is no answer', () => {
    for (const given of ['veel', '-3', '1,5', '99999999999']) {
      const wrong = read({ id: 'n', kind: 'number', words, bands: [5] }, given)
      expect(wrong?.errors, given).toHaveLength(1)
      expect(wrong?.answers).toEqual({})
    }
    expect(read(choice('n'), 'z')?.errors).toHaveLength(1)
    expect(read(choice('n', { required: true }), '')?.errors).toHaveLength(1)
  })

  it('in open words holds nothing by which somebody is found', () => {
    const open: Question = { id: 'n', kind: 'text', words }
    for (const given of [
      `Het ging naar ${demoIban(7)} en was weg`,
      'bel mij op 06-12345678',
      'mail naar iemand@bedrijf.example',
      'op www.valse-winkel.example',
      'bsn 123456782',
      'in 1234 AB Ergens',
      'polis 12 34 56 78',
    ])
      expect(read(open, given)?.errors, given).toHaveLength(1)
    for (const given of ['Meer tijd om te denken, in 2026.', 'Wij betaalden 2.500 euro te veel.'])
      expect(read(open, given)?.errors, given).toHaveLength(0)
    expect(read(open, 'a'.repeat(1_501))?.errors).toHaveLength(1)
  })
})
