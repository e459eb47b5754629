// SPDX-License-Identifier: EUPL-1.2
import { type Standing, whyNotInForce } from './in-force.ts'

export type ShownStatus =
  | 'draft'
  | 'active'
  | 'suspended'
  | 'ended'
  | 'dropped'
  | 'not-started'
  | 'expired'
  | 'dpia-overdue'
  | 'cap-reached'

/** What a party reads: the status, and of an active one whether anything may be shared under it at this moment. */
export function shownStatus(agreement: Standing, at: Date): ShownStatus {
  if (agreement.status === 'draft' || agreement.status === 'dropped') return agreement.status
  const why = whyNotInForce(agreement, at)
  if (why === null) return 'active'
  return why === 'not-signed' || why === 'no-agreement' ? agreement.status : why
}

/** The badge that goes with it: green for sharing, amber for what somebody must do, grey for what is over. */
export const statusTone: Record<ShownStatus, 'ok' | 'warn' | 'stop' | 'neutral'> = {
  draft: 'neutral',
  active: 'ok',
  suspended: 'stop',
  ended: 'neutral',
  dropped: 'neutral',
  'not-started': 'neutral',
  expired: 'neutral',
  'dpia-overdue': 'stop',
  'cap-reached': 'stop',
}

/** What everybody may know: whether it works, not why it does not. */
export type PublicStatus = 'works' | 'starts' | 'still' | 'over'

export function publicStatus(agreement: Standing, at: Date): PublicStatus {
  const status = shownStatus(agreement, at)
  if (status === 'active') return 'works'
  if (status === 'not-started') return 'starts'
  return status === 'ended' || status === 'expired' ? 'over' : 'still'
}
