// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { bitsOfCode, codeOfBits, receiptCodeOf } from '#values'
import { describe, expect, it } from 'vitest'
import { anyAnswers } from './answers.fixture.ts'
import { type Answers, choices } from './answers.ts'
import { codeOf, planIn, tickPlaceOf } from './plan-code.ts'
import { tickPlaces } from './tick-places.ts'
import { steps } from './all-steps.ts'

describe('the code of a plan', () => {
  it('gives back every answer and every tick, however it is typed', () => {
    fc.assert(
      fc.property(anyAnswers, fc.func(fc.boolean()), (answers, isDone) => {
        const done = steps.map(({ id }) => id).filter((id) => tickPlaceOf(answers).has(id) && isDone(id))
        const code = codeOf({ answers, done })
        expect(code).toMatch(/^[0-9A-Z]{5}(-[0-9A-Z]{5}){3}$/)
        expect(planIn(code.toLowerCase().replaceAll('-', ' '))).toEqual({ answers, done })
      }),
    )
  })

  it('gives its answers through the years, whatever became of the rules', () => {
    const answers: Answers = {
      now: ['calling'],
      what: ['bankhelpdesk'],
      who: ['adult'],
      paid: ['transfer'],
      ago: ['hour'],
    }
    expect(planIn('2J0K0-0J000-C0000-0001Y')?.answers).toEqual(answers)
  })

  it('of other rules gives no ticks: they would stand at other steps', () => {
    const done = ['hang-up']
    const bits = bitsOfCode(codeOf({ answers: { now: ['calling'] }, done })) ?? 0n
    expect(planIn(codeOfBits(bits))?.done).toEqual(done)
    expect(planIn(codeOfBits(bits ^ (1n << BigInt(tickPlaces))))).toEqual({
      answers: { now: ['calling'] },
      done: [],
      hasLostTicks: true,
    })
  })

  it('of the first edition, which people have on paper, gives its answers too', () => {
    // calling, bankhelpdesk, adult, transfer, an hour ago; nothing else asked; one tick. As the program of before 0146 wrote it.
    const places = [7, 4, 3, 8, 3, 6, 3, 2]
    const said = [64 + 8, 1, 1, 128 + 1, 1, 0, 0, 0]
    const bits = said.reduce((sum, one, at) => (sum << BigInt(places[at] ?? 0)) | BigInt(one), 1n) << 55n
    const answers = { now: ['calling'], what: ['bankhelpdesk'], who: ['adult'], paid: ['transfer'], ago: ['hour'] }
    expect(planIn(codeOfBits(bits | 4n))).toEqual({ answers, done: [], hasLostTicks: true })
    expect(planIn(codeOfBits(bits))).toEqual({ answers, done: [] })
  })

  it('is refused when a sign is wrong or when it holds no plan', () => {
    const code = codeOf({ answers: { what: ['dating'] }, done: [] })
    expect(planIn(code.replace(/.$/, (last) => (last === 'X' ? 'Y' : 'X')))).toBeNull()
    expect(planIn('00000-00000-00000-00000')).toBeNull()
    expect(planIn('Ik weet het niet meer')).toBeNull()
    expect(planIn('')).toBeNull()
  })

  it('is never the code of a receipt, of whatever kind', () => {
    const plan = bitsOfCode(codeOf({ answers: { what: ['dating'] }, done: [] })) ?? 0n
    const chanceOf = (bits: bigint) => Buffer.from((bits << 1n).toString(16).padStart(24, '0'), 'hex')
    expect(planIn(receiptCodeOf(chanceOf(plan)))).toBeNull()
    fc.assert(
      fc.property(anyAnswers, fc.bigInt({ min: 0n, max: 2n ** 40n - 1n }), (answers, ticks) => {
        const bits = bitsOfCode(codeOf({ answers, done: [] })) ?? 0n
        expect(planIn(receiptCodeOf(chanceOf(bits | ticks)))).toBeNull()
      }),
    )
  })

  it('has a place for every step and every choice', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        expect(tickPlaceOf(answers).size).toBeLessThanOrEqual(tickPlaces)
      }),
    )
    // One more than these and the edition goes up.
    expect(choices.now.length).toBeLessThanOrEqual(6)
    expect(choices.what.length).toBeLessThanOrEqual(14)
    expect(choices.case.length).toBeLessThanOrEqual(30)
    expect(choices.paid.length).toBeLessThanOrEqual(11)
  })
})
