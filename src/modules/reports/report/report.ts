// SPDX-License-Identifier: EUPL-1.2
import type { Branded } from '#values'

export type ReportId = Branded<string, 'ReportId'>

/** How a report reached us: the web form (nobody vouches for it), the API of a partner, or a partner's file. */
export const reportOrigins = ['web', 'api', 'file'] as const
export type ReportOrigin = (typeof reportOrigins)[number]

export const reportStatuses = ['received', 'confirmed', 'rejected', 'withdrawn', 'closed'] as const
export type ReportStatus = (typeof reportStatuses)[number]

export const reportSteps = ['confirm', 'reject', 'withdraw', 'close'] as const
export type ReportStep = (typeof reportSteps)[number]

/**
 * Every allowed step. The drawing in docs/ is made from this table.
 * A reporter may always withdraw; nobody can bring a withdrawn report back, because its text is wiped.
 */
export const allowedSteps: Record<ReportStatus, Partial<Record<ReportStep, ReportStatus>>> = {
  received: { confirm: 'confirmed', reject: 'rejected', withdraw: 'withdrawn', close: 'closed' },
  confirmed: { reject: 'rejected', withdraw: 'withdrawn', close: 'closed' },
  rejected: { withdraw: 'withdrawn' },
  closed: { withdraw: 'withdrawn' },
  withdrawn: {},
}

/** The status after a step, or null when the step is not allowed from here. */
export function nextStatus(from: ReportStatus, step: ReportStep): ReportStatus | null {
  return allowedSteps[from][step] ?? null
}

/** Steps that are possible from here, in the order of the table. */
export function stepsFrom(status: ReportStatus): ReportStep[] {
  return reportSteps.filter((step) => allowedSteps[status][step] !== undefined)
}

/** A partner that files vouches for what it files; a web report waits for somebody who confirms it. */
export function isVerifiedAtReceipt(origin: ReportOrigin): boolean {
  return origin !== 'web'
}
