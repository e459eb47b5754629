// SPDX-License-Identifier: EUPL-1.2
import { suppressSmall } from '#values'

/** A count as the working group sees it: fewer than five, or left out together with one more. */
export type ShownCount = number | 'few' | 'withheld'

/**
 * The counts of one table, of which readers know the sum. Small ones are hidden. Of a single one that is not enough, because it is the sum
 * less the rest: the smallest of the others goes with it, and neither says which of the two is small.
 */
export function showCounts(counts: readonly number[]): ShownCount[] {
  const shown: ShownCount[] = counts.map((count) => suppressSmall(count) ?? 'few')
  if (shown.filter((one) => one === 'few').length !== 1) return shown
  const known = counts.filter((count) => suppressSmall(count) !== null)
  if (known.length === 0) return shown
  const next = shown.indexOf(Math.min(...known))
  return shown.map((one, place) => (place === next || one === 'few' ? 'withheld' : one))
}
