// SPDX-License-Identifier: EUPL-1.2
import jstat from 'jstat'

/** An estimate with the interval that holds the truth 95 times in a hundred, all in one unit. */
export interface Interval {
  estimate: number
  low: number
  high: number
}

/** How sure an interval is. */
export const sureness = 0.95
/** Of a normal distribution, on both sides. */
export const z95 = 1.959963984540054

/** Interval of Student's t: estimate plus and minus a quantile times the standard error. `df` may be broken. */
export function studentInterval(estimate: number, se: number, df: number): Interval {
  const half = jstat.studentt.inv(1 - (1 - sureness) / 2, df) * se
  return { estimate, low: estimate - half, high: estimate + half }
}

/** From the log of a ratio to the ratio. */
export function asRatio({ estimate, low, high }: Interval): Interval {
  return { estimate: Math.exp(estimate), low: Math.exp(low), high: Math.exp(high) }
}

/** One of several t intervals, and how much it counts; the weights add up to 1. All have the same degrees of freedom. */
export interface Part {
  weight: number
  estimate: number
  se: number
}

/** The value below which this share of the mixture lies. */
export function mixtureQuantile(parts: readonly Part[], df: number, share: number): number {
  const heavy = parts.filter(({ weight }) => weight > 1e-5)
  const all = heavy.reduce((sum, { weight }) => sum + weight, 0)
  const mean = heavy.reduce((sum, { weight, estimate }) => sum + weight * estimate, 0) / all
  const spread = Math.sqrt(
    heavy.reduce((sum, { weight, estimate, se }) => sum + weight * (se ** 2 + (estimate - mean) ** 2), 0) / all,
  )
  let [low, high] = [mean - 60 * spread, mean + 60 * spread]
  let at = mean + jstat.studentt.inv(share, df) * spread
  // Newton, kept between bounds that halve when it would jump over them.
  for (let step = 0; step < 60; step++) {
    const below = heavy.reduce((sum, one) => sum + one.weight * jstat.studentt.cdf((at - one.estimate) / one.se, df), 0)
    const off = below / all - share
    if (off > 0) high = at
    else low = at
    const slope =
      heavy.reduce(
        (sum, one) => sum + (one.weight / one.se) * jstat.studentt.pdf((at - one.estimate) / one.se, df),
        0,
      ) / all
    const next = at - off / slope
    const chosen = next > low && next < high ? next : (low + high) / 2
    if (Math.abs(chosen - at) < 1e-7 * spread) return chosen
    at = chosen
  }
  return at
}
