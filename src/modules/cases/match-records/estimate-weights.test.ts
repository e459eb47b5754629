// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import type { Agreement } from './compare-records.ts'
import { bitsOf, chanceOf, estimateWeights } from './estimate-weights.ts'

/** Every combination of four fields as often as it is expected, where each agrees with this chance. */
function pairs(count: number, agree: number): Agreement[][] {
  return Array.from({ length: 16 }, (_, bits) => {
    const pattern = [1, 2, 4, 8].map((bit): Agreement => (bits & bit ? 'same' : 'different'))
    const share = pattern.reduce((product, level) => product * (level === 'same' ? agree : 1 - agree), 1)
    return Array.from({ length: Math.round(count * share) }, () => pattern)
  }).flat()
}

describe('what agreement weighs, estimated without labels', () => {
  const strangers = pairs(10_000, 0.05)
  const weights = estimateWeights([...pairs(3_000, 0.9), ...pairs(7_000, 0.05)], strangers)

  it('is near to what it was made of', () => {
    expect(weights.prior).toBeCloseTo(0.3, 1)
    for (const { m, u } of weights.fields) {
      expect(m.same).toBeCloseTo(0.9, 1)
      expect(u.same).toBeCloseTo(0.05, 2)
    }
  })

  it('speaks for, against, or not at all', () => {
    const [same = 0, different = 0, unknown = 0] = bitsOf(['same', 'different', 'unknown', 'same'], weights)
    expect(same).toBeGreaterThan(3)
    expect(different).toBeLessThan(-2)
    expect(unknown).toBe(0)
  })

  it('gives a chance that rises with every field that agrees', () => {
    const chances = [0, 1, 2, 3, 4].map((count) =>
      chanceOf(
        Array.from({ length: 4 }, (_, at): Agreement => (at < count ? 'same' : 'different')),
        weights,
      ),
    )
    expect(chances).toEqual(chances.toSorted((a, b) => a - b))
    expect(chances.at(0)).toBeLessThan(0.01)
    expect(chances.at(-1)).toBeGreaterThan(0.99)
  })
})
