// SPDX-License-Identifier: EUPL-1.2
import type { Candidate } from '../signal/candidate.ts'
import type { SignalStatus } from '../signal/signal.ts'

/** A signal that ended. Days are Dutch. */
export interface Ended {
  status: SignalStatus
  lastSeen: string
  reports: number
  endedOn: string
}

/** So much larger is another matter than what was judged before. */
const muchMore = 2

/**
 * Whether something that ended begins anew. What expired was silent for weeks: any later day is a rise. What a person ended goes on being what
 * was judged, unless it began after that, or grew to twice its size on a later day.
 */
export function risesAgain(
  ended: Ended,
  { firstSeen, lastSeen, reports }: Pick<Candidate, 'firstSeen' | 'lastSeen' | 'reports'>,
): boolean {
  if (ended.status === 'expired') return lastSeen > ended.lastSeen
  const isLater = lastSeen > ended.endedOn
  return isLater && (firstSeen > ended.lastSeen || reports >= muchMore * Math.max(1, ended.reports))
}
