// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyAnswers } from './answers.fixture.ts'
import { type Answers, choices } from './answers.ts'
import { codeOf, planIn } from './plan-code.ts'
import { steps } from './all-steps.ts'

describe('the code of a plan', () => {
  it('gives back every answer and every tick, however it is typed', () => {
    fc.assert(
      fc.property(anyAnswers, fc.subarray(steps.map(({ id }) => id)), (answers, done) => {
        const code = codeOf({ answers, done })
        expect(code).toMatch(/^[0-9A-Z]{5}(-[0-9A-Z]{5}){3}$/)
        expect(planIn(code.toLowerCase().replaceAll('-', ' '))).toEqual({ answers, done })
      }),
    )
  })

  it('stays the same through the years', () => {
    const answers: Answers = {
      now: ['calling'],
      what: ['bankhelpdesk'],
      who: ['adult'],
      paid: ['transfer'],
      ago: ['hour'],
    }
    expect(codeOf({ answers, done: ['hang-up'] })).toBe('34160-J0000-00000-0004H')
    expect(planIn('34160-J0000-00000-0004H')).toEqual({ answers, done: ['hang-up'] })
  })

  it('is refused when a sign is wrong or when it holds no plan', () => {
    const code = codeOf({ answers: { what: ['dating'] }, done: [] })
    expect(planIn(code.replace(/.$/, (last) => (last === 'X' ? 'Y' : 'X')))).toBeNull()
    expect(planIn('00000-00000-00000-00000')).toBeNull()
    expect(planIn('Ik weet het niet meer')).toBeNull()
    expect(planIn('')).toBeNull()
  })

  it('has a place for every step and every choice', () => {
    expect(new Set(steps.map(({ number }) => number)).size).toBe(steps.length)
    for (const { number } of steps) expect(number >= 1 && number <= 55).toBe(true)
    // One more than these and the edition goes up.
    expect(choices.now.length).toBeLessThanOrEqual(6)
    expect(choices.what.length).toBeLessThanOrEqual(14)
  })
})
