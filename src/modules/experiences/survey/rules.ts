// SPDX-License-Identifier: EUPL-1.2
import { type CalendarDate, daysAfter, daysOf, type Quarter, quarterAfter, quarterOf } from '#values'

/** In days. */
export const waits = {
  /** Between consent and invitation: the contact is over, and still remembered. */
  invitation: 7,
  reminder: 10,
  /** An invitation can be answered for so long. */
  open: 21,
  /** Before somebody who wants to be asked again is. No quarter has more days. */
  again: 92,
  /** A reporting point reads its results so long before everybody does. */
  reply: 21,
} as const

/** Version of the words by which people agree: other words are another version. */
export const wording = 1

/** What a pointId is, in the description of the API: the same word as in hand-overs. */
export const pointIdMeans =
  'Id of its entry in the register of reporting points (/v1/reporting-points), or of the organisation when it has no entry'

/** Before this day nothing of the quarter is counted: an invitation of its last day is open until then. */
export function countableFrom(quarter: Quarter): CalendarDate {
  return daysAfter(daysOf(quarter).last, waits.open + 1)
}

/** The newest quarter that is over for everybody who was invited in it. */
export function lastCountable(today: CalendarDate): Quarter {
  const before = quarterAfter(quarterOf(today), -1)
  return countableFrom(before) <= today ? before : quarterAfter(before, -1)
}

/** Whole days from one moment to another. */
export function daysBetween(from: Date, to: Date): number {
  return Math.floor((to.getTime() - from.getTime()) / 86_400_000)
}
