// SPDX-License-Identifier: EUPL-1.2
import { wilson } from '#values'

/** Parts of 1. */
export interface Share {
  share: number
  low: number
  high: number
}

/**
 * A share of counts that were rounded, with an interval that holds for every pair of counts that they can be: the widest of their intervals
 * of Wilson at 95 per cent. Made of published counts only, so that it tells nothing beyond them. Null when there is nothing to divide.
 */
export function shareOfRounded(part: number, whole: number, roundTo: number): Share | null {
  if (whole <= 0 || part > whole) return null
  const slack = Math.floor(roundTo / 2)
  const around = (count: number) => Array.from({ length: 2 * slack + 1 }, (_, at) => count - slack + at)
  const intervals = around(whole).flatMap((n) =>
    around(part).flatMap((k) => (k >= 0 && n > 0 && k <= n ? [wilson(k, n)] : [])),
  )
  return {
    share: part / whole,
    low: Math.min(...intervals.map(({ low }) => low)),
    high: Math.max(...intervals.map(({ high }) => high)),
  }
}
