// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { durationUntil, measure } from './measure.ts'
import { openAt, stillOpen, timeUntil } from './survival.ts'

const durations = fc.array(fc.record({ time: fc.integer({ min: 0, max: 50 }), isOver: fc.boolean() }), {
  minLength: 1,
  maxLength: 60,
})

describe('the share that is still open', () => {
  it('is the one of the textbook: remission of 21 patients, Freireich 1963', () => {
    const over = [6, 6, 6, 7, 10, 13, 16, 22, 23].map((time) => ({ time, isOver: true }))
    const open = [6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35].map((time) => ({ time, isOver: false }))
    const steps = stillOpen([...over, ...open])
    expect(steps.map((step) => [step.time, step.atRisk, step.open.toFixed(3)])).toEqual([
      [6, 21, '0.857'],
      [7, 17, '0.807'],
      [10, 15, '0.753'],
      [13, 12, '0.690'],
      [16, 11, '0.627'],
      [22, 7, '0.538'],
      [23, 6, '0.448'],
    ])
    expect([timeUntil(steps, 0.5), timeUntil(steps, 0.9), openAt(steps, 12).toFixed(3)]).toEqual([23, null, '0.753'])
  })

  it('only falls, stays between 0 and 1, and ends at 0 only when the last one is over', () => {
    fc.assert(
      fc.property(durations, (all) => {
        const steps = stillOpen(all)
        for (const [index, step] of steps.entries()) {
          expect(step.open).toBeGreaterThanOrEqual(0)
          expect(step.open).toBeLessThan(steps[index - 1]?.open ?? 1.000001)
        }
        const longest = Math.max(...all.map(({ time }) => time))
        const isLastOver = all.filter(({ time }) => time === longest).every(({ isOver }) => isOver)
        expect(steps.at(-1)?.open === 0).toBe(isLastOver)
      }),
    )
  })

  it('is the plain share when everything is over, and does not ask for an order', () => {
    fc.assert(
      fc.property(durations, fc.integer({ min: 0, max: 50 }), (all, time) => {
        const over = all.map((one) => ({ ...one, isOver: true }))
        const plain = over.filter((one) => one.time > time).length / over.length
        expect(openAt(stillOpen(over), time)).toBeCloseTo(plain, 10)
        expect(stillOpen(all.toReversed())).toEqual(stillOpen(all))
      }),
    )
  })

  it('says no shorter median when more is still open', () => {
    fc.assert(
      fc.property(durations, (all) => {
        const before = timeUntil(stillOpen(all), 0.5)
        const after = timeUntil(stillOpen([...all, { time: 100, isOver: false }]), 0.5)
        if (before === null) expect(after).toBeNull()
        else expect(after ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(before)
      }),
    )
  })
})

describe('what is said of many times', () => {
  it('is nothing with fewer than ten, and shares that only grow with the time', () => {
    expect(measure(Array.from({ length: 9 }, () => ({ time: 1, isOver: true })))).toBeNull()
    fc.assert(
      fc.property(durations, (all) => {
        const said = measure(all.map(({ time, isOver }) => ({ time: time * 2_000, isOver })))
        if (all.length < 10) {
          expect(said).toBeNull()
          return
        }
        const { hour = -1, fourHours = -1, day = -1 } = said?.within ?? {}
        expect(0 <= hour && hour <= fourHours && fourHours <= day && day <= 1).toBe(true)
        expect(day).toBeCloseTo(1 - (said?.openAfterDay ?? 0), 12)
      }),
    )
  })

  it('counts what is not over for as long as it is open, and what was there before as at once', () => {
    const at = (minute: number) => new Date(Date.UTC(2026, 10, 20, 12, minute))
    expect(durationUntil(at(0), null, at(30))).toEqual({ time: 1_800, isOver: false })
    expect(durationUntil(at(10), at(25), at(30))).toEqual({ time: 900, isOver: true })
    expect(durationUntil(at(10), at(5), at(30))).toEqual({ time: 0, isOver: true })
  })
})
