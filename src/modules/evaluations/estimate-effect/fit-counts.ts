// SPDX-License-Identifier: EUPL-1.2
import { leastSquares } from './least-squares.ts'

/** One period: how many, of how many, and what explains it. */
export interface Counted {
  at: number
  count: number
  /** Poisson: for how many people or payments, 1 when there is no denominator. Binomial: the two series together. */
  of: number
  x: readonly number[]
}

export type Family = 'poisson' | 'binomial'

/** The counts as a straight line through logs: what is explained, and its variance by counting alone. */
export interface Straight {
  at: number
  x: readonly number[]
  response: number
  noise: number
}

/**
 * A generalised linear model by iterated weighted least squares, as counts without memory: log of the rate (Poisson), or log of the
 * odds that one is in the first series (binomial). Null when it does not settle.
 * Source: P. McCullagh and J. Nelder, Generalized linear models (1989), 2.5.
 */
export function fitCounts(
  rows: readonly Counted[],
  family: Family,
): { coefficients: number[]; straight: Straight[] } | null {
  let linear = rows.map(({ count, of }) =>
    family === 'poisson' ? Math.log((count + 0.5) / of) : Math.log((count + 0.5) / (of - count + 0.5)),
  )
  let deviation = Number.POSITIVE_INFINITY
  for (let step = 0; step < 60; step++) {
    const straight = rows.map((row, index) => straighten(row, linear[index] ?? 0, family))
    const solved = leastSquares(
      straight.map(({ x, response, noise }) => [...x, response].map((value) => value / Math.sqrt(noise))),
    )
    if (!solved || solved.coefficients.some((one) => !Number.isFinite(one) || Math.abs(one) > 50)) return null
    const { coefficients } = solved
    const next = rows.map(({ x }) => x.reduce((sum, value, column) => sum + value * (coefficients[column] ?? 0), 0))
    const moved = Math.max(...next.map((one, index) => Math.abs(one - (linear[index] ?? 0))))
    linear = next
    if (moved < 1e-9)
      return { coefficients, straight: rows.map((row, index) => straighten(row, linear[index] ?? 0, family)) }
    if (step > 40 && moved > deviation) return null
    deviation = moved
  }
  return null
}

/** One period around what is expected of it, on the scale of logs. */
export function straighten({ at, count, of, x }: Counted, linear: number, family: Family): Straight {
  if (family === 'poisson') {
    const mean = of * Math.exp(linear)
    return { at, x, response: linear + (count - mean) / mean, noise: 1 / mean }
  }
  const share = 1 / (1 + Math.exp(-linear))
  const variance = Math.max(1e-9, of * share * (1 - share))
  return { at, x, response: linear + (count - of * share) / variance, noise: 1 / variance }
}
