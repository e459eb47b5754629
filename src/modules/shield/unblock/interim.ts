// SPDX-License-Identifier: EUPL-1.2

/** Why a name goes off the list as soon as its owner shows that it is theirs, before anybody decided. */
export type InterimReason = 'of-many' | 'no-person' | 'much-visited'

/** What the rule looks at. */
export interface Blocked {
  /** It lies under a name of many, on the popular list or shared. */
  isShared: boolean
  /** A person listed it; otherwise the program did, on a partner's word. */
  byPerson: boolean
  /** How many were led to the warning in the last day; null when nobody counts. */
  visitorsADay: number | null
}

/**
 * Whether it goes off at once, and why; null when it waits for the decision. A site that many visit is more often a real one that somebody broke
 * into or named by mistake, and its block hurts more people.
 */
export function interimReason(
  { isShared, byPerson, visitorsADay }: Blocked,
  { muchVisitedADay }: { muchVisitedADay: number },
): InterimReason | null {
  if (isShared) return 'of-many'
  if (!byPerson) return 'no-person'
  return visitorsADay !== null && visitorsADay >= muchVisitedADay ? 'much-visited' : null
}
