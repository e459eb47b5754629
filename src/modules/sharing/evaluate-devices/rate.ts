// SPDX-License-Identifier: EUPL-1.2
import { smallestShown, wilson } from '#values'

/** A share of a sample as it may be shown. Small numbers are hidden: then only how high it can be. */
export type Rate =
  | { kind: 'too-few' }
  | { kind: 'at-most'; n: number; high: number }
  | { kind: 'known'; n: number; k: number; share: number; low: number; high: number }

/** k of n. A k below five is not told: the interval is that of four, whatever it is. */
export function rateOf(k: number, n: number): Rate {
  if (n < smallestShown) return { kind: 'too-few' }
  if (k < smallestShown) return { kind: 'at-most', n, high: wilson(smallestShown - 1, n).high }
  return { kind: 'known', n, k, share: k / n, ...wilson(k, n) }
}
