// SPDX-License-Identifier: EUPL-1.2

/** Reports of which it is known where, from which on a map says something. */
export const fewestForMap = 10
/** Fewer in one province are not counted on the map: two people in a small place may be known there. */
const fewestShown = 3
const darkest = 5

export interface CasePlace {
  province: string
  /** Null: a few. */
  count: number | null
  /** As the map draws it. */
  step: 1 | 2 | 3 | 4 | 5 | null
}

/** How many of these reports are of each province, the most first; null where too few say it. `provinces`: of each report, null where it does not say. */
export function placesInCase(provinces: readonly (string | null)[]): CasePlace[] | null {
  const counts = new Map<string, number>()
  for (const one of provinces) if (one !== null) counts.set(one, (counts.get(one) ?? 0) + 1)
  const known = [...counts.values()].reduce((sum, count) => sum + count, 0)
  if (known < fewestForMap) return null
  const highest = Math.max(...counts.values())
  return [...counts]
    .toSorted(([, a], [, b]) => b - a)
    .map(([province, count]) => ({
      province,
      count: count < fewestShown ? null : count,
      step: count < fewestShown ? null : (Math.ceil((count / highest) * darkest) as CasePlace['step']),
    }))
}
