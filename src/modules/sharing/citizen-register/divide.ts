// SPDX-License-Identifier: EUPL-1.2

const wantedInBucket = 600
const roundedUpTo = 64

/** Into how many buckets a register of so many is divided, as a power of two, so that about 600 lie in one: 0 to 24. */
export function bitsFor(count: number): number {
  return Math.min(24, Math.max(0, Math.round(Math.log2(Math.max(1, count) / wantedInBucket))))
}

/** How many entries every bucket holds, when the fullest has so many. Rounded up, so that it seldom changes. */
export function sizeFor(fullest: number): number {
  return Math.ceil((fullest + 1) / roundedUpTo) * roundedUpTo
}
