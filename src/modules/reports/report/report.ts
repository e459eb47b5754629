// SPDX-License-Identifier: EUPL-1.2
import type { Branded } from '#values'

export type ReportId = Branded<string, 'ReportId'>

/** How a report reached us: the web form (nobody vouches for it), the API of a partner, or a partner's file. */
export const reportOrigins = ['web', 'api', 'file'] as const
export type ReportOrigin = (typeof reportOrigins)[number]

export const reportStatuses = ['received', 'confirmed', 'rejected', 'duplicate', 'withdrawn', 'closed'] as const
export type ReportStatus = (typeof reportStatuses)[number]

export const reportSteps = [
  'confirm',
  'unconfirm',
  'reject',
  'mark-duplicate',
  'restore',
  'restore-confirmed',
  'withdraw',
  'close',
] as const
export type ReportStep = (typeof reportSteps)[number]

/**
 * Every allowed step. The drawing in docs/ is made from this table.
 * A reporter may always withdraw; nobody can bring a withdrawn report back, because its text is wiped.
 * A confirmation can be taken back for a minute, by whoever gave it: a slip of the finger.
 * Restoring undoes a rejection or a mark of duplicate: back to what it was, which is one of two.
 */
export const allowedSteps: Record<ReportStatus, Partial<Record<ReportStep, ReportStatus>>> = {
  received: {
    confirm: 'confirmed',
    reject: 'rejected',
    'mark-duplicate': 'duplicate',
    withdraw: 'withdrawn',
    close: 'closed',
  },
  confirmed: {
    unconfirm: 'received',
    reject: 'rejected',
    'mark-duplicate': 'duplicate',
    withdraw: 'withdrawn',
    close: 'closed',
  },
  rejected: { restore: 'received', 'restore-confirmed': 'confirmed', withdraw: 'withdrawn' },
  duplicate: { restore: 'received', 'restore-confirmed': 'confirmed', withdraw: 'withdrawn' },
  closed: { withdraw: 'withdrawn' },
  withdrawn: {},
}

export function isReportId(text: string): boolean {
  return /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text)
}

/** The status after a step, or null when the step is not allowed from here. */
export function nextStatus(from: ReportStatus, step: ReportStep): ReportStatus | null {
  return allowedSteps[from][step] ?? null
}

/** A partner that files vouches for what it files; a web report waits for somebody who confirms it. */
export function isVerifiedAtReceipt(origin: ReportOrigin): boolean {
  return origin !== 'web'
}

/** Statuses in which a report counts for nothing: no check, no figure, no case. */
export const droppedStatuses = ['rejected', 'duplicate', 'withdrawn'] as const satisfies readonly ReportStatus[]

/** A reporter is asked, and can answer, as long as somebody still works on the report. */
export function mayBeAsked(status: ReportStatus): boolean {
  return status === 'received' || status === 'confirmed'
}
