// SPDX-License-Identifier: EUPL-1.2
import { smallestShown } from '#values'

/** A share of a sample as it may be shown. Small numbers are hidden: then only how high it can be. */
export type Rate =
  | { kind: 'too-few' }
  | { kind: 'at-most'; n: number; high: number }
  | { kind: 'known'; n: number; k: number; share: number; low: number; high: number }

const z95 = 1.959964

/** The interval in which the true share lies 95 times in 100 (Wilson 1927): also right for small samples and shares near nought. */
export function wilson(k: number, n: number): { low: number; high: number } {
  const z2 = z95 ** 2
  const middle = (k + z2 / 2) / (n + z2)
  const half = (z95 / (n + z2)) * Math.sqrt((k * (n - k)) / n + z2 / 4)
  return { low: Math.max(0, middle - half), high: Math.min(1, middle + half) }
}

/** k of n. A k below five is not told: the interval is that of four, whatever it is. */
export function rateOf(k: number, n: number): Rate {
  if (n < smallestShown) return { kind: 'too-few' }
  if (k < smallestShown) return { kind: 'at-most', n, high: wilson(smallestShown - 1, n).high }
  return { kind: 'known', n, k, share: k / n, ...wilson(k, n) }
}
