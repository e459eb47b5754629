// SPDX-License-Identifier: EUPL-1.2

export const leavingReasons = ['not-found', 'not-theirs', 'gone'] as const
/** Why somebody took a number or site off the list of what is to be looked up. */
export type LeavingReason = (typeof leavingReasons)[number]

/** One that left, by its key. */
export interface LeftAddress {
  kind: 'phone' | 'web-address'
  canonical: string
  why: LeavingReason
  byName: string
  at: Date
}
