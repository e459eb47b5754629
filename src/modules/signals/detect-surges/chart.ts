// SPDX-License-Identifier: EUPL-1.2
import type { Expectation } from '../baseline/baseline.ts'

/** A rise that is looked for: how many times as much, and what a run of days must add up to. */
export interface Rise {
  times: number
  /** Of the logarithm of the likelihood ratio, for `seriesOfThreshold` series. */
  threshold: number
  fewestReports: number
}

/** Calibrated together: decision 0055, `npm run evaluate -- signals`. */
export const rises = {
  sudden: { times: 3, threshold: 6.8, fewestReports: 5 },
  slow: { times: 1.5, threshold: 7.8, fewestReports: 12 },
} as const satisfies Record<string, Rise>

export const seriesOfThreshold = 150
/** Above its threshold a sum rises no further than this, so that it falls soon after the surge did. */
const mostAbove = 3

/**
 * A chart of cumulative sums: adds up, day after day, how much likelier a count is when the series rose than when it is as
 * expected, and begins anew where that is nothing. Counts scatter as a negative binomial.
 */
export class Chart {
  readonly score: Float64Array
  /** Index of the first day of the run; what came and was expected in it. */
  readonly since: Int32Array
  readonly reports: Float64Array
  readonly expected: Float64Array
  readonly rise: Rise

  constructor(series: number, rise: Rise) {
    this.rise = rise
    this.score = new Float64Array(series)
    this.since = new Int32Array(series)
    this.reports = new Float64Array(series)
    this.expected = new Float64Array(series)
  }

  copy(): Chart {
    const copy = new Chart(this.score.length, this.rise)
    copy.score.set(this.score)
    copy.since.set(this.since)
    copy.reports.set(this.reports)
    copy.expected.set(this.expected)
    return copy
  }

  add(day: number, counts: ArrayLike<number>, on: Expectation, threshold: number): void {
    for (let at = 0; at < this.score.length; at += 1) {
      const [count, mean] = [counts[at] ?? 0, on.expected[at] ?? 0]
      const before = this.score[at] ?? 0
      const score = before + ratioOf(count, mean, on, at, this.rise.times)
      if (score <= 0) {
        this.score[at] = 0
        continue
      }
      if (before === 0) {
        this.since[at] = day
        this.reports[at] = 0
        this.expected[at] = 0
      }
      this.score[at] = Math.min(score, threshold + mostAbove)
      this.reports[at] = (this.reports[at] ?? 0) + count
      this.expected[at] = (this.expected[at] ?? 0) + mean
    }
  }
}

/** Logarithm of the likelihood of this count when its mean is so many times as high, over that of the mean as expected. */
function ratioOf(count: number, mean: number, { spread, restsOn }: Expectation, at: number, times: number): number {
  // What scatters more than chance, and how little the mean itself rests on.
  const looseness = ((spread[at] ?? 1) - 1) / mean + 1 / ((restsOn[at] ?? 0) + 1)
  const size = 1 / looseness
  return count * Math.log(times) - (count + size) * Math.log((size + times * mean) / (size + mean))
}

/** The more series are looked at, the more chance finds something: the threshold of this many. */
export function thresholdOf(rise: Rise, series: number): number {
  return rise.threshold + Math.log(Math.max(1, series) / seriesOfThreshold)
}
