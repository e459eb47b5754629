// SPDX-License-Identifier: EUPL-1.2

/** Per 100,000 inhabitants, with one decimal. */
export function rateOf(reports: number, inhabitants: number): number {
  return inhabitants === 0 ? 0 : Math.round((reports / inhabitants) * 1_000_000) / 10
}

/** Below this mean a comparison says nothing: three after one is no tripling. */
const leastCompared = 5

/** How many times as much as before; null when there was too little before to say so. */
export function riseOf(now: number, before: number): number | null {
  return before < leastCompared ? null : now / before
}
