// SPDX-License-Identifier: EUPL-1.2

const z = 1.96

/**
 * Between which counts chance alone lets a count lie, 95 of 100 times, if the risk stays as it is (Poisson, the approximation of Byar).
 * `rounding`: so many more or less the count may have been before it was rounded.
 */
export function countInterval(count: number, rounding = 0): { low: number; high: number } {
  const few = Math.max(0, count - rounding)
  const many = count + rounding + 1
  return {
    low: few === 0 ? 0 : few * (1 - 1 / (9 * few) - z / (3 * Math.sqrt(few))) ** 3,
    high: many * (1 - 1 / (9 * many) + z / (3 * Math.sqrt(many))) ** 3,
  }
}
