// SPDX-License-Identifier: EUPL-1.2
import { daysToLearn } from './baseline.ts'

/** So long an organisation must have delivered before its reports count: what it brings is then known as what is usual. */
export const daysToSettle = 2 * daysToLearn
/** So long a silence is an interruption at least, however often it delivered before. */
const leastSilence = 10
/** So many times its usual pause is an interruption too. */
const longSilence = 6
/** Of what changed longer ago nobody needs to be told again. */
const newsFor = 7

export interface SourceChange {
  organisationId: string
  what: 'began' | 'stopped'
  /** First day of what it delivers now, or the last on which it delivered. */
  day: number
}

export interface Steady {
  /** Organisations of which the reports can be compared with what is usual. */
  organisationIds: string[]
  /** Days on which one of them began: what was usual before, is not after. */
  shifts: number[]
  /** In the past week. */
  changes: SourceChange[]
}

/**
 * Which organisations deliver steadily: for twelve weeks without an interruption, until now. One that begins to deliver brings more
 * reports of everything, and one that stops leaves fewer: neither says anything about fraud. `days`: numbers of days on which each delivered,
 * in order; `from`: the first day that was looked at.
 */
export function steadySources(
  days: ReadonlyMap<string, readonly number[]>,
  { from, today }: { from: number; today: number },
): Steady {
  const steady: Steady = { organisationIds: [], shifts: [], changes: [] }
  for (const [organisationId, delivered] of days) {
    const { began, last, silence } = presentRun(delivered)
    const isSilent = today - last > silence
    if (isSilent && today - last <= silence + newsFor)
      steady.changes.push({ organisationId, what: 'stopped', day: last })
    if (isSilent) continue
    // Who delivered on the first days that were looked at, may have done so for long.
    const isOld = began - from <= leastSilence
    if (!isOld && today - began <= newsFor) steady.changes.push({ organisationId, what: 'began', day: began })
    if (today - began < daysToSettle) continue
    steady.organisationIds.push(organisationId)
    if (!isOld) steady.shifts.push(began)
  }
  return steady
}

/** The run of days since the last interruption, and which silence would be the next. */
function presentRun(delivered: readonly number[]): { began: number; last: number; silence: number } {
  let began = delivered[0] ?? 0
  let last = began
  let times = 1
  const silenceNow = () => Math.max(leastSilence, (longSilence * (last - began)) / times)
  for (const day of delivered.slice(1)) {
    if (day - last > silenceNow()) {
      began = day
      times = 0
    }
    last = day
    times += 1
  }
  return { began, last, silence: silenceNow() }
}
