// SPDX-License-Identifier: EUPL-1.2
import { dutchDay, endOfDay } from '#values'

/**
 * Cents that a bank may still stop: what was lost, 0 when it is too late. The queue begins with the most of it, of the same sum with what is too
 * late first: € 48,000 paid today before € 126 of three days ago.
 */
export function stillStoppable(
  work: Pick<UrgencyParts, 'recoverableUntil'> & { lossInCents: number | null },
  now: Date,
): number {
  return isAhead(work.recoverableUntil, now) ? (work.lossInCents ?? 0) : 0
}

/**
 * How urgent a report is besides: a number from 0 to 7, the sum of what weighs most first. Only what was reported and what can
 * still be done counts, never what somebody is thought to be. Reports of the same urgency: the longest waiting first.
 *
 * 4 · money may still be recovered: a loss was stated, it was paid less than 72 hours ago, to an account that is known
 * 2 · the case grows quickly, and this is one of the reports that make it grow
 * 1 · the reporter asked for help
 *
 * The weights are powers of two, so that each outweighs all below it together. Both stand in list-work.store.ts too,
 * because the queue is sorted where the rows lie; a test holds the two against each other.
 */
export function urgencyOf(work: UrgencyParts, now: Date): number {
  return (
    (isAhead(work.recoverableUntil, now) ? 4 : 0) + (isAhead(work.surgeUntil, now) ? 2 : 0) + (work.wantsHelp ? 1 : 0)
  )
}

export interface UrgencyParts {
  recoverableUntil: Date | null
  surgeUntil: Date | null
  wantsHelp: boolean
}

const hour = 3_600_000
const day = 24 * hour
/** A bank can often still stop or call back a payment within three days. */
const recoverableFor = 72 * hour

/**
 * Until when money may come back, or null: nothing was lost, or it is not known when or to which account.
 * Of a day without a time the last moment counts, but never one after the report came in.
 */
export function recoverableUntil(report: {
  lossInCents: number | null
  /** '2026-11-24' */
  occurredOn: string | null
  receivedAt: Date
  hasAccount: boolean
}): Date | null {
  if (!report.lossInCents || !report.occurredOn || !report.hasAccount) return null
  return new Date(Math.min(endOfDay(report.occurredOn).getTime(), report.receivedAt.getTime()) + recoverableFor)
}

/** Days in which growth is measured, and until when a report that is part of it stays up. */
export const surgeDays = 7
/** With the three weeks before, with which it is compared. */
export const growthDays = 28

/** So many reports a week are urgent whatever came before, and nobody need count further: nor, before them, than half as many more. */
export const urgentAnyhow = 1_500

/** At least five reports in seven days, and at least twice the weekly average of the three weeks before; or very many. */
export function growsQuickly(lastWeek: number, threeWeeksBefore: number): boolean {
  return lastWeek >= urgentAnyhow || (lastWeek >= 5 && lastWeek * 3 >= threeWeeksBefore * 2)
}

export type Reason =
  | { kind: 'recoverable'; lossInCents: number; paidDaysAgo: number; hoursLeft: number }
  | { kind: 'surge'; reports: number }
  | { kind: 'help' }
  | { kind: 'waiting'; days: number }

/** Why a report stands where it stands, the heaviest first. `growth`: reports of its case in the last seven days. */
export function reasonsFor(
  work: UrgencyParts & { lossInCents: number | null; occurredOn: string | null; receivedAt: Date },
  growth: number,
  now: Date,
): Reason[] {
  const reasons: Reason[] = []
  if (work.recoverableUntil && isAhead(work.recoverableUntil, now))
    reasons.push({
      kind: 'recoverable',
      lossInCents: work.lossInCents ?? 0,
      paidDaysAgo: work.occurredOn ? daysBetween(work.occurredOn, dutchDay(now)) : 0,
      // As every clock counts: whole hours that are left.
      hoursLeft: Math.floor((work.recoverableUntil.getTime() - now.getTime()) / hour),
    })
  if (isAhead(work.surgeUntil, now)) reasons.push({ kind: 'surge', reports: growth })
  if (work.wantsHelp) reasons.push({ kind: 'help' })
  const days = Math.floor((now.getTime() - work.receivedAt.getTime()) / day)
  if (days > 0) reasons.push({ kind: 'waiting', days })
  return reasons
}

function isAhead(at: Date | null, now: Date): boolean {
  return at !== null && at > now
}

function daysBetween(from: string, until: string): number {
  return Math.max(0, Math.round((Date.parse(until) - Date.parse(from)) / day))
}
