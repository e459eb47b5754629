// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'

/** The long numbers, the full cross products: `npm run soak`. */
export const isLong = process.env.TEST_LONG === '1'

/** Drawn and printed by `npm test`; the same seed gives the same cases. */
export const seed = Number(process.env.TEST_SEED ?? Date.now() % 1_000_000)

// For properties that name no number of their own.
fc.configureGlobal({ seed, numRuns: isLong ? 1_000 : 25 })

/** How often a property is tried: a quarter of `full` by default, ten times as often in the soak. At least `least`. */
export function rounds(full: number, least = 1): { numRuns: number; seed: number } {
  return { numRuns: isLong ? full * 10 : Math.max(least, Math.ceil(full / 4)), seed }
}
