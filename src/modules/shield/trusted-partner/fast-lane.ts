// SPDX-License-Identifier: EUPL-1.2
import type { Source } from '../name/name.ts'

/** What the only rule by which the program lists looks at. */
export interface Handed {
  source: Source
  /** Whether the partner has the fast lane at this moment; null when no trusted partner handed it in. */
  hasFastLane: boolean | null
  /** Names that the program listed for this partner today, and may. */
  listedToday: number
  quota: number
  /** What lies above the name belongs to others too, or it has been there for more than a year. */
  needsPeople: boolean
  /** The registry can be asked how old it is, and was not asked yet. */
  isAgeAwaited: boolean
  /** A person once found nothing, or took it off the list. */
  wasCleared: boolean
}

/**
 * The only rule by which a name comes on the list without a person: a trusted partner with the fast lane hands it in, within its quota, it is the
 * whole of somebody's own and young as far as one can know, and no person ever said otherwise. Whatever a citizen or a list of others brings waits.
 */
export function listsItself(handed: Handed): boolean {
  const { source, hasFastLane, listedToday, quota, needsPeople, isAgeAwaited, wasCleared } = handed
  const isInLane = source === 'partner' && hasFastLane === true && listedToday < quota
  return isInLane && !needsPeople && !isAgeAwaited && !wasCleared
}
