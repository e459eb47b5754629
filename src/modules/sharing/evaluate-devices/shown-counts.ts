// SPDX-License-Identifier: EUPL-1.2
import { suppressSmall } from '#values'

/** A count as the working group sees it: fewer than five, or left out so that another that is small cannot be worked out from the total. */
export type ShownCount = number | 'few' | 'withheld'

/**
 * The counts of one table, of which readers know the sum. Small ones are hidden; when only one is, the smallest of the others goes with it,
 * or the one that is hidden is the sum less the rest.
 */
export function showCounts(counts: readonly number[]): ShownCount[] {
  const shown: ShownCount[] = counts.map((count) => suppressSmall(count) ?? 'few')
  if (shown.filter((one) => one === 'few').length !== 1) return shown
  const known = counts.filter((count) => suppressSmall(count) !== null)
  const smallest = shown.indexOf(Math.min(...known))
  return shown.map((one, place) => (place === smallest ? 'withheld' : one))
}
