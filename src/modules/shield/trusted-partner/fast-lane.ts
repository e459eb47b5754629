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
  /** What lies above the name belongs to others too. */
  isShared: boolean
  /** A person once found nothing, or took it off the list. */
  wasCleared: boolean
}

/**
 * The only rule by which a name comes on the list without a person: a trusted partner with the fast lane hands it in, within its quota, it is the
 * whole of somebody's own, and no person ever said otherwise. Whatever a citizen or a list of others brings waits.
 */
export function listsItself({ source, hasFastLane, listedToday, quota, isShared, wasCleared }: Handed): boolean {
  return source === 'partner' && hasFastLane === true && listedToday < quota && !isShared && !wasCleared
}
