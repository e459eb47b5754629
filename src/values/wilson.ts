// SPDX-License-Identifier: EUPL-1.2

const z95 = 1.959963984540054

/**
 * The interval in which the true share of `k` out of `n` lies 95 times in 100: within 0 and 1, and right for small samples and shares near
 * nought too. `n` may be what a larger sample is worth.
 * Source: E.B. Wilson, JASA 22 (1927); L. Brown, T. Cai and A. DasGupta, Statistical Science 16 (2001).
 */
export function wilson(k: number, n: number): { low: number; high: number } {
  const z2 = z95 ** 2
  const middle = (k + z2 / 2) / (n + z2)
  const half = (z95 / (n + z2)) * Math.sqrt((k * (n - k)) / n + z2 / 4)
  return { low: Math.max(0, middle - half), high: Math.min(1, middle + half) }
}
