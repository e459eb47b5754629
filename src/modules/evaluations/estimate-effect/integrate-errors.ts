// SPDX-License-Identifier: EUPL-1.2
import type { Straight } from './fit-counts.ts'
import { type Interval, mixtureQuantile, type Part, sureness } from './interval.ts'
import { solve } from './least-squares.ts'
import { type Errors, whiten } from './whiten.ts'

/**
 * Nobody knows how long a series remembers, nor how much of its scatter is more than counting: all of these are tried. From -0.54 (a
 * backlog that is worked off a week later) to 0.98, evenly on Fisher's scale, on which a memory is seen equally well wherever it lies;
 * so each counts for as much beforehand. Source: R.A. Fisher, Metron 1 (1921); it is Jeffreys' rule for that scale.
 */
const memories = Array.from({ length: 11 }, (_, step) => Math.tanh(0.3 * step - 0.6))
const shares = [0, 0.2, 0.4, 0.6, 0.8, 0.95]

/**
 * How much a way counts for beforehand. Either there is no wave, or it is likely to last: a long memory that is taken for a short one is
 * what makes an interval too narrow. Set on seeds below 1,000,000 (`evaluate/effects`): with all ways alike, 92% held at a memory of 0.9
 * and half a year after the start, and over 97% without a wave.
 */
function priorOf(memory: number, share: number): number {
  // Without a wave there is no memory to tell apart: it counts for all of them.
  if (share === 0) return 4 * memories.length
  return share > 0.2 && memory > 0.8 ? 4 : 1
}

export interface Estimated {
  /** Of one coefficient. */
  interval: Interval
  se: number
  df: number
  /** Every coefficient, in the mean. */
  coefficients: number[]
  /** How much of a week's deviation is left a week later, in the mean over what was tried: between -1 and 1. */
  memory: number
}

/** One way in which errors may hang together, and how well it fits (log of the restricted likelihood, up to a constant). */
export interface Tried {
  errors: Errors
  likelihood: number
  coefficients: number[]
  unscaled: number[][]
  scale: number
}

/** What shares of the wave are held against. */
export function meanNoise(rows: readonly Straight[]): number {
  return rows.reduce((sum, row) => sum + row.noise, 0) / rows.length
}

/** Generalised least squares with these errors, their size estimated; null when the columns depend on each other. */
export function generalised(rows: readonly Straight[], errors: Errors): Tried | null {
  const width = rows[0]?.x.length ?? 0
  const { products, logDeterminant } = whiten(rows, errors)
  const fit = solve(products)
  if (!fit) return null
  const df = rows.length - width
  return {
    errors,
    likelihood: -(logDeterminant + fit.logDeterminant + df * Math.log(fit.rss)) / 2,
    coefficients: fit.coefficients,
    unscaled: fit.unscaled,
    scale: fit.rss / df,
  }
}

/**
 * The interval of one coefficient where the errors are counting plus a wave with memory, and neither its size nor its memory is known:
 * a mixture of t intervals, each way weighed by its restricted likelihood. To plug in one estimate of the memory makes intervals of
 * short series too narrow.
 * Source: D.A. Harville, JASA 72 (1977), for the restricted likelihood and its meaning as a marginal posterior.
 */
export function integrateErrors(rows: readonly Straight[], column: number): Estimated | null {
  const width = rows[0]?.x.length ?? 0
  const df = rows.length - width
  if (df < 3) return null
  const noise = meanNoise(rows)
  const tried = shares.flatMap((share) =>
    (share === 0 ? [0] : memories).flatMap((memory) => {
      const drift = (share / (1 - share)) * noise
      const one = generalised(rows, { memory, drift })
      return one ? [{ ...one, share, prior: priorOf(one.errors.memory, share) }] : []
    }),
  )
  if (tried.length === 0) return null
  const best = Math.max(...tried.map(({ likelihood }) => likelihood))
  const raw = tried.map(({ likelihood, prior }) => prior * Math.exp(likelihood - best))
  const all = raw.reduce((sum, one) => sum + one, 0)
  const weights = raw.map((one) => one / all)
  const mean = (of: (one: (typeof tried)[number]) => number) =>
    tried.reduce((sum, one, index) => sum + (weights[index] ?? 0) * of(one), 0)
  const parts: Part[] = tried.map(({ coefficients, unscaled, scale }, index) => ({
    weight: weights[index] ?? 0,
    estimate: coefficients[column] ?? 0,
    se: Math.sqrt(scale * (unscaled[column]?.[column] ?? 0)),
  }))
  const estimate = mean((one) => one.coefficients[column] ?? 0)
  const se = Math.sqrt(
    parts.reduce((sum, part) => sum + part.weight * (part.se ** 2 + (part.estimate - estimate) ** 2), 0),
  )
  const tail = (1 - sureness) / 2
  return {
    interval: { estimate, low: mixtureQuantile(parts, df, tail), high: mixtureQuantile(parts, df, 1 - tail) },
    se,
    df,
    coefficients: Array.from({ length: width }, (_, at) => mean((one) => one.coefficients[at] ?? 0)),
    memory: mean((one) => one.errors.memory * one.share),
  }
}
