// SPDX-License-Identifier: EUPL-1.2

export const longestHoldDays = 180

export interface Hold {
  id: string
  kind: string
  canonical: string
  organisationId: string
  reason: string
  heldUntil: Date
  proposedBy: string
  proposedByName: string
  proposedAt: Date
  approvedByName: string | null
  approvedAt: Date | null
  endedByName: string | null
  endedAt: Date | null
}

export type HoldState = 'proposed' | 'in-force' | 'over' | 'ended'

/** Only what two people want, and only until its day. */
export function holdStateOf(hold: Pick<Hold, 'approvedAt' | 'endedAt' | 'heldUntil'>, now: Date): HoldState {
  if (hold.endedAt !== null) return 'ended'
  if (hold.heldUntil <= now) return 'over'
  return hold.approvedAt === null ? 'proposed' : 'in-force'
}
