// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Answers } from './answers.ts'
import { deciding, firstOpen, pathOf, questions, resumeAt, stepBefore, steps } from './question.ts'

const answers: fc.Arbitrary<Answers> = fc.record(
  {
    now: fc.constantFrom(...deciding.now),
    situation: fc.constantFrom(...deciding.situation),
    victim: fc.constantFrom(...deciding.victim),
    money: fc.constantFrom(...deciding.money),
    occurredOn: fc.constant('2026-11-01'),
    narrative: fc.string(),
    paidTo: fc.array(fc.string()),
    name: fc.string(),
  },
  { requiredKeys: [] },
)

describe('questions of the form', () => {
  it('lead to the check in at most nine pages, whatever is answered', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const path = pathOf(given)
        expect(path.at(-1)).toBe('controleer')
        expect(path.length - 1).toBeLessThanOrEqual(9)
        expect(new Set(path).size).toBe(path.length)
      }),
    )
  })

  it('are each met by somebody', () => {
    const met = new Set(deciding.now.flatMap((now) => pathOf({ now })))
    expect([...steps].filter((step) => !met.has(step))).toEqual([])
  })

  it('ask somebody who is being deceived right now neither when nor how, and give advice first', () => {
    for (const now of ['door', 'phone', 'paid'] as const) {
      expect(pathOf({ now })[1]).toBe('eerst')
      expect(pathOf({ now })).not.toContain('wanneer')
    }
    expect(pathOf({ now: 'no' })).toContain('wanneer')
  })

  it('go back by the way one came', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const path = pathOf(given)
        path.forEach((step, index) => expect(stepBefore(step, given)).toBe(path[index - 1] ?? null))
      }),
    )
    expect(stepBefore('wanneer', { now: 'phone' })).toBe('controleer')
  })

  it('let nobody send before the required ones are answered', () => {
    expect(firstOpen({})).toBe('nu')
    expect(firstOpen({ now: 'no' })).toBe('wat')
    expect(firstOpen({ now: 'no', situation: 'unknown', victim: 'self' })).toBe('geld')
    expect(firstOpen({ now: 'no', situation: 'unknown', victim: 'self', money: 'no' })).toBeNull()
  })

  it('go on after the last answer when somebody comes back', () => {
    expect(resumeAt({})).toBe('nu')
    const required: Answers = { now: 'no', situation: 'unknown', victim: 'self', money: 'no' }
    expect(resumeAt(required)).toBe('gegevens')
    expect(resumeAt({ ...required, narrative: 'x' })).toBe('bijlagen')
    expect(resumeAt({ ...required, name: 'x' })).toBe('controleer')
  })

  it('know each answer on one page only', () => {
    const fields = Object.values(questions).flatMap((question) => question.fields)
    expect(new Set(fields).size).toBe(fields.length)
  })
})
