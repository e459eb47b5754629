// SPDX-License-Identifier: EUPL-1.2

/** Why somebody says that it is wrong; the rest is in their own words. */
export const objectionGrounds = ['misused', 'one-payment', 'not-mine-then', 'settled', 'no-fraud', 'other'] as const
export type ObjectionGround = (typeof objectionGrounds)[number]

export const objectionStatuses = ['received', 'proposed', 'decided', 'closed'] as const
export type ObjectionStatus = (typeof objectionStatuses)[number]

export type ObjectionStep = 'propose' | 'return' | 'approve' | 'carry-out'

/**
 * Every allowed step. The first person proposes, a second approves or returns; then the program carries out. Whoever objected sees nothing of it
 * before the end: only what was carried out is told.
 */
export const objectionSteps: Record<ObjectionStatus, Partial<Record<ObjectionStep, ObjectionStatus>>> = {
  received: { propose: 'proposed' },
  proposed: { return: 'received', approve: 'decided' },
  decided: { 'carry-out': 'closed' },
  closed: {},
}

/** What two people can decide. `none`: nothing is answered about this, so there is nothing to take back. */
export const outcomes = ['clear', 'correct', 'uphold', 'none'] as const
export type Outcome = (typeof outcomes)[number]

/** What can be decided about an objection, with or without a listing that stands. */
export function outcomesFor(hasListing: boolean): readonly Outcome[] {
  return hasListing ? ['clear', 'correct', 'uphold'] : ['none']
}

/** What somebody who objected may know: that it is looked into, or what came of it. A hold looks like the first of these. */
export function isTold(status: ObjectionStatus): boolean {
  return status === 'closed'
}
