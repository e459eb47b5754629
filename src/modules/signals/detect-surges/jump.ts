// SPDX-License-Identifier: EUPL-1.2
import { seriesOfThreshold } from './chart.ts'

/** Days to look back for a jump: a surge that began in the past 48 hours lies in three days at most. */
export const jumpDays = [2, 3] as const
/** Days before those that tell how often a form comes by a channel or with a pretext. */
export const daysBeforeJump = 56
export const fewestInJump = 5
/** Shares change by themselves: what comes by one channel scatters at least so much, however steady the form is. */
const leastSpread = 1.5
/** Minus the logarithm of the chance: calibrated with the charts. */
const threshold = 7

/** For a number of series of the charts: the more forms, the more pairs. */
export function jumpThreshold(series: number): number {
  return threshold + Math.log(Math.max(1, series) / seriesOfThreshold)
}
/** How many reports of a form it takes to believe its own shares rather than those of all forms. */
const sharePrior = 10

/** How often one form came by one channel, or with one pretext. */
export interface Meeting {
  /** Reports of the form, and of both together, in the `daysBeforeJump` days before the last three. */
  formBefore: number
  bothBefore: number
  /** Which part of all reports come by that channel, or with that pretext. */
  share: number
  /** Reports of both in the last days, and what was expected of the form in them. */
  both: number
  formExpected: number
  /** Variance over mean of the form. */
  spread: number
}

/**
 * How unlikely it is by chance that a form comes by a channel, or with a pretext, so often: minus the natural logarithm, and what was expected.
 * A campaign shows here first: it has its own lure, of which next to nothing came before.
 */
export function surpriseOf(meeting: Meeting): { surprise: number; expected: number } {
  const known = meeting.bothBefore + sharePrior * meeting.share
  const expected = Math.max(0.02, (meeting.formExpected * known) / (meeting.formBefore + sharePrior))
  // Taken to scatter as its form does, because shares change too; and how little the share itself rests on.
  const size = 1 / ((Math.max(leastSpread, meeting.spread) - 1) / expected + 1 / (known + 0.5))
  return { surprise: tail(meeting.both, expected, size), expected }
}

/** Minus the logarithm of the chance of this count or more, of a negative binomial. */
function tail(count: number, mean: number, size: number): number {
  if (count <= mean) return 0
  const part = mean / (mean + size)
  let term = size * Math.log(size / (size + mean))
  for (let n = 0; n < count; n += 1) term += Math.log(((size + n) / (n + 1)) * part)
  // Further terms are each a growing part of the one before, below one.
  let [sum, next] = [1, 1]
  for (let n = count; next > 1e-9 * sum && n < count + 10_000; n += 1) {
    next *= ((size + n) / (n + 1)) * part
    sum += next
  }
  return -(term + Math.log(sum))
}
