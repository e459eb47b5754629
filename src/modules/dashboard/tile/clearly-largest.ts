// SPDX-License-Identifier: EUPL-1.2

/**
 * Which may be called the largest of all: `all` when everything is shown, `shown` when what is hidden could be larger, and null when
 * rounding could have put it before the next one. `values`: largest first, hidden ones left out.
 */
export function isLargest(values: readonly number[], hidden: number, rounding: number): 'all' | 'shown' | null {
  const [first, second = Number.NEGATIVE_INFINITY] = values
  if (first === undefined || first - second <= rounding) return null
  return hidden > 0 ? 'shown' : 'all'
}
