// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { endedBy, type Followed, followedUntil, incidence, medianOf } from './incidence.ts'

const followed = fc.array(
  fc.record({
    time: fc.integer({ min: 0, max: 30 }),
    end: fc.constantFrom('prosecution', 'dismissed', null),
    n: fc.integer({ min: 1, max: 20 }),
  }),
  { minLength: 1, maxLength: 40 },
)

/** One by one, from the definition: at each time of an end, the share still open times the part of those at risk that ended so. */
function byHand(all: readonly Followed[], end: string, time: number): number {
  const each = all.flatMap((one) => Array.from({ length: one.n }, () => one))
  let sum = 0
  for (let at = 0; at <= time; at++) {
    let open = 1
    for (let before = 0; before < at; before++) {
      const risk = each.filter((one) => one.time >= before).length
      const over = each.filter((one) => one.time === before && one.end !== null).length
      if (risk > 0) open *= 1 - over / risk
    }
    const risk = each.filter((one) => one.time >= at).length
    if (risk > 0) sum += (open * each.filter((one) => one.time === at && one.end === end).length) / risk
  }
  return sum
}

describe('which share ended how, with what is open counted', () => {
  it('is what one works out by hand for six complaints', () => {
    // After 2 months one of six is prosecuted: 1/6. After 3, one is still open and leaves. After 4, of four one is dismissed: 5/6 x 1/4 = 5/24.
    // After 6, of three one is prosecuted: 5/6 x 3/4 x 1/3 = 5/24. The last two are open after 8: 5/6 x 3/4 x 2/3 = 5/12.
    const steps = incidence([
      { time: 2, end: 'prosecution', n: 1 },
      { time: 3, end: null, n: 1 },
      { time: 4, end: 'dismissed', n: 1 },
      { time: 6, end: 'prosecution', n: 1 },
      { time: 8, end: null, n: 2 },
    ])
    expect(steps.map(({ time, atRisk }) => [time, atRisk])).toEqual([
      [2, 6],
      [4, 4],
      [6, 3],
    ])
    expect(endedBy(steps, 1)).toBe(0)
    expect(endedBy(steps, 5, 'prosecution')).toBeCloseTo(1 / 6, 12)
    expect(endedBy(steps, 12, 'prosecution')).toBeCloseTo(1 / 6 + 5 / 24, 12)
    expect(endedBy(steps, 12, 'dismissed')).toBeCloseTo(5 / 24, 12)
    expect(endedBy(steps, 12)).toBeCloseTo(7 / 12, 12)
    expect(medianOf(steps)).toBe(6)
  })

  it('is not the mean of what is closed: slow ones that are open count', () => {
    const closed = { time: 2, end: 'dismissed', n: 10 }
    expect(medianOf(incidence([closed]))).toBe(2)
    expect(medianOf(incidence([closed, { time: 9, end: null, n: 30 }]))).toBeNull()
  })

  it('is one minus Kaplan-Meier of the textbook with one kind of end: Freireich 1963', () => {
    const over = [6, 6, 6, 7, 10, 13, 16, 22, 23].map((time) => ({ time, end: 'over', n: 1 }))
    const open = [6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35].map((time) => ({ time, end: null, n: 1 }))
    const steps = incidence([...over, ...open])
    const published = { 6: 0.857, 7: 0.807, 10: 0.753, 13: 0.69, 16: 0.627, 22: 0.538, 23: 0.448 }
    for (const [time, share] of Object.entries(published))
      expect(1 - endedBy(steps, Number(time), 'over')).toBeCloseTo(share, 3)
    expect(medianOf(steps)).toBe(23)
  })

  it('adds up to everything, only grows, and is what the definition says', () => {
    fc.assert(
      fc.property(followed, fc.integer({ min: 0, max: 30 }), (all, time) => {
        const steps = incidence(all)
        for (const [index, step] of steps.entries()) {
          const sum = step.open + [...step.ended.values()].reduce((total, share) => total + share, 0)
          expect(sum).toBeCloseTo(1, 9)
          for (const [end, share] of step.ended)
            expect(share).toBeGreaterThanOrEqual(steps[index - 1]?.ended.get(end) ?? 0)
        }
        expect(endedBy(steps, time, 'dismissed')).toBeCloseTo(byHand(all, 'dismissed', time), 9)
        expect(incidence(all.toReversed())).toEqual(steps.map((step) => ({ ...step, ended: expect.any(Map) })))
        expect(followedUntil(all)).toBe(Math.max(...all.map((one) => one.time)))
      }),
    )
  })

  it('counts many at once as it counts them one by one', () => {
    fc.assert(
      fc.property(followed, (all) => {
        const each = all.flatMap(({ n, ...one }) => Array.from({ length: n }, () => ({ ...one, n: 1 })))
        const [together, apart] = [incidence(all), incidence(each)]
        expect(together.map(({ time, atRisk }) => [time, atRisk])).toEqual(
          apart.map(({ time, atRisk }) => [time, atRisk]),
        )
        expect(endedBy(together, 30, 'prosecution')).toBeCloseTo(endedBy(apart, 30, 'prosecution'), 9)
      }),
    )
  })

  it('never says that half ended sooner because more are open', () => {
    fc.assert(
      fc.property(followed, fc.integer({ min: 1, max: 50 }), (all, n) => {
        const before = medianOf(incidence(all))
        const after = medianOf(incidence([...all, { time: 31, end: null, n }]))
        if (before === null) expect(after).toBeNull()
        else expect(after ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(before)
      }),
    )
  })
})
