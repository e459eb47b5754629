// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clusterPower, clustersNeeded, peopleNeeded, powerOf, seriesPower } from './plan-size.ts'
import { rounds } from '../../../../tests/property.ts'

const expected = fc.record({
  level: fc.integer({ min: 2, max: 500 }),
  ratio: fc.double({ min: 0.3, max: 0.95, noNaN: true }),
  swing: fc.double({ min: 0.05, max: 0.5, noNaN: true }),
  memory: fc.constantFrom(0, 0.3, 0.6),
})

describe('the planner', () => {
  it('finds more with more weeks before and with more clusters', () => {
    fc.assert(
      fc.property(expected, (one) => {
        const weeks = (before: number) => seriesPower(one, { before, after: 30, hasControl: false })
        expect(weeks(160)).toBeGreaterThanOrEqual(weeks(104) - 1e-9)
        const clusters = (count: number) => clusterPower(one, { clusters: count, weeks: 26, between: null })
        expect(clusters(20)).toBeGreaterThanOrEqual(clusters(8) - 1e-9)
      }),
      rounds(30),
    )
  })

  it('knows the textbook', () => {
    // 10% against 7%, two-sided 5%, 80%: 1,356 in each group.
    expect(peopleNeeded(0.1, 0.7).needed).toBe(1_356)
    // R: power.t.test(n = 17, delta = 1) has a power of 0.807; the approximation stays just below it.
    const power = powerOf(1, Math.sqrt(2 / 17), 32)
    expect(power).toBeGreaterThan(0.787)
    expect(power).toBeLessThan(0.807)
    expect(
      clustersNeeded({ level: 50, ratio: 0.99, swing: 0.5, memory: 0.6 }, { weeks: 4, between: null }).needed,
    ).toBeNull()
  })
})
