// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { leastDifference, planDifference, planShare, planSubgroup, intervalOf } from './sample.ts'
import { rounds } from '../../../../tests/property.ts'

const plain = { population: null, designEffect: 1, response: 1 }

/** Chance of each count of hits among n, exactly. */
function binomial(n: number, p: number): number[] {
  const chances: number[] = []
  let log = n * Math.log(1 - p)
  for (let k = 0; k <= n; k++) {
    chances.push(Math.exp(log))
    log += Math.log((n - k) / (k + 1)) + Math.log(p / (1 - p))
  }
  return chances
}

/** The same when `hits` of `population` are drawn from without putting back. */
function hypergeometric(n: number, hits: number, population: number): Map<number, number> {
  const first = Math.max(0, n - (population - hits))
  const ratios: number[] = [1]
  for (let k = first; k < Math.min(n, hits); k++)
    ratios.push(((ratios.at(-1) ?? 0) * ((hits - k) * (n - k))) / ((k + 1) * (population - hits - n + k + 1)))
  const sum = ratios.reduce((all, one) => all + one, 0)
  return new Map(ratios.map((one, at) => [first + at, one / sum]))
}

const sumOf = (numbers: number[]) => numbers.reduce((all, one) => all + one, 0)

describe('a share', () => {
  it('needs what the textbooks say', () => {
    expect(planShare(0.5, 0.05, plain)).toEqual({ answers: 385, toAsk: 385, isTooMany: false })
    expect(planShare(0.5, 0.05, { ...plain, population: 1000 }).answers).toBe(279)
    expect(planShare(0.5, 0.03, { ...plain, designEffect: 1.5, response: 0.25 })).toMatchObject({
      answers: 1602,
      toAsk: 6408,
    })
    expect(planSubgroup(385, 0.1, 0.5)).toEqual({ answers: 3850, toAsk: 7700 })
  })

  it('comes out within the margin about 95 times in 100, by the exact chances', () => {
    const share = fc.integer({ min: 5, max: 95 }).map((percent) => percent / 100)
    const margin = fc.integer({ min: 2, max: 10 }).map((percent) => percent / 100)
    fc.assert(
      fc.property(share, margin, (p, m) => {
        fc.pre(p > m && 1 - p > m)
        const { answers } = planShare(p, m, plain)
        const within = binomial(answers, p).filter((_, hits) => Math.abs(hits / answers - p) <= m + 1e-12)
        expect(sumOf(within)).toBeGreaterThan(0.93)
        // And not by asking far too many.
        const fewer = Math.floor(answers * 0.7)
        const then = binomial(fewer, p).filter((_, hits) => Math.abs(hits / fewer - p) <= m + 1e-12)
        expect(sumOf(then)).toBeLessThan(0.95)
      }),
      rounds(60),
    )
  })

  it('does so too when everybody could be asked, drawing without putting back', () => {
    const population = fc.integer({ min: 200, max: 2000 })
    const share = fc.integer({ min: 20, max: 80 }).map((percent) => percent / 100)
    fc.assert(
      fc.property(population, share, (size, p) => {
        const { answers } = planShare(p, 0.05, { ...plain, population: size })
        const hits = Math.round(p * size)
        const chances = hypergeometric(answers, hits, size)
        const within = [...chances].filter(([k]) => Math.abs(k / answers - hits / size) <= 0.05 + 1e-12)
        expect(sumOf(within.map(([, chance]) => chance))).toBeGreaterThan(0.925)
      }),
      rounds(60),
    )
  })

  it('never needs more than there are, and says when too few can be asked', () => {
    const shares = fc.double({ min: 0.01, max: 0.99, noNaN: true })
    const margins = fc.double({ min: 0.005, max: 0.2, noNaN: true })
    fc.assert(
      fc.property(shares, margins, fc.integer({ min: 10, max: 1e6 }), (p, m, population) => {
        const { answers, toAsk, isTooMany } = planShare(p, m, { population, designEffect: 1, response: 0.2 })
        expect(answers).toBeLessThanOrEqual(population)
        expect(isTooMany).toBe(toAsk > population)
      }),
    )
  })

  it('needs more when one wants to be surer, of a clustered sample, and not of a small population', () => {
    const shares = fc.double({ min: 0.02, max: 0.98, noNaN: true })
    fc.assert(
      fc.property(shares, fc.double({ min: 0.01, max: 0.1, noNaN: true }), (p, m) => {
        const { answers } = planShare(p, m, plain)
        expect(planShare(p, m / 2, plain).answers).toBeGreaterThan(answers)
        expect(planShare(p, m, { ...plain, designEffect: 2 }).answers).toBeGreaterThan(answers)
        expect(planShare(p, m, { ...plain, population: 5000 }).answers).toBeLessThanOrEqual(answers)
      }),
    )
  })
})

describe('the interval of Wilson', () => {
  it('holds the true share far more evenly than share ± margin does', () => {
    // 3 per cent among 60: Wald misses one time in six, because it says "0 ± 0" when nobody is found.
    const [n, p] = [60, 0.03]
    const chances = binomial(n, p)
    const covers = (interval: (share: number) => { low: number; high: number }) =>
      sumOf(
        chances.filter((_, hits) => {
          const { low, high } = interval(hits / n)
          return low <= p && p <= high
        }),
      )
    const wald = (share: number) => {
      const half = 1.96 * Math.sqrt((share * (1 - share)) / n)
      return { low: share - half, high: share + half }
    }
    expect(covers(wald)).toBeLessThan(0.9)
    expect(covers((share) => intervalOf(share, n))).toBeGreaterThan(0.93)
  })

  it('covers on average 95 times in 100, whatever the share', () => {
    const shares = Array.from({ length: 181 }, (_, at) => 0.05 + at * 0.005)
    for (const n of [30, 100, 400]) {
      const covered = shares.map((p) =>
        sumOf(
          binomial(n, p).filter((_, hits) => {
            const { low, high } = intervalOf(hits / n, n)
            return low <= p && p <= high
          }),
        ),
      )
      expect(sumOf(covered) / shares.length).toBeCloseTo(0.95, 2)
    }
  })

  it('stays within 0 and 1, holds what was seen, and leaves no doubt when all were asked', () => {
    const shares = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(
      fc.property(shares, fc.integer({ min: 1, max: 10_000 }), (share, n) => {
        const { low, high } = intervalOf(share, n)
        expect(low).toBeGreaterThanOrEqual(0)
        expect(high).toBeLessThanOrEqual(1)
        expect(low).toBeLessThanOrEqual(share + 1e-12)
        expect(high).toBeGreaterThanOrEqual(share - 1e-12)
        expect(intervalOf(share, n, { population: n, designEffect: 1 })).toEqual({ low: share, high: share })
      }),
    )
  })
})

describe('a difference', () => {
  /** How often the usual test of two shares finds it, exactly. */
  const power = (n: number, p1: number, p2: number) => {
    const [ones, others] = [binomial(n, p1), binomial(n, p2)]
    let found = 0
    ones.forEach((one, a) =>
      others.forEach((other, b) => {
        const mean = (a + b) / (2 * n)
        const error = Math.sqrt((2 * mean * (1 - mean)) / n)
        if (error > 0 && Math.abs(a - b) / n / error >= 1.96) found += one * other
      }),
    )
    return found
  }

  it('needs what the textbooks say, and is then found four times in five, by the exact chances', () => {
    expect(planDifference(0.5, 0.6, plain).answers).toBe(388)
    for (const [one, other] of [
      [0.5, 0.6],
      [0.1, 0.2],
      [0.85, 0.7],
      [0.05, 0.15],
    ] as const) {
      const { answers } = planDifference(one, other, plain)
      expect(power(answers, one, other)).toBeGreaterThan(0.78)
      expect(power(answers, one, other)).toBeLessThan(0.84)
    }
  })

  it('is the other way round the least difference that so many answers show', () => {
    const shares = fc.integer({ min: 5, max: 95 }).map((percent) => percent / 100)
    fc.assert(
      fc.property(shares, fc.integer({ min: 20, max: 5000 }), (share, n) => {
        const least = leastDifference(share, n, 1)
        if (least === null) return
        const other = share <= 0.5 ? share + least : share - least
        expect(planDifference(share, other, plain).answers).toBeLessThanOrEqual(n)
      }),
    )
    expect(leastDifference(0.5, 3, 1)).toBeNull()
  })
})
