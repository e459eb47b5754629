// SPDX-License-Identifier: EUPL-1.2
import { type CalendarDate, daysAfter, dutchDay, endOfDay } from '#values'

/** When something ends or is to be done, to the moment or to the day; null: no clock. */
type Due = Date | CalendarDate | null

export interface Clock {
  due: Due
  since: Date
  /** Until then a bank may still stop money. */
  isMoney?: boolean | undefined
}

/** What a row of the list is placed by. */
export interface Placed extends Clock {
  id: string
  isDanger?: boolean | undefined
}

/** When its clock ends: a day at its end; null: no clock. */
export function endOf(due: Due): Date | null {
  return typeof due === 'string' ? endOfDay(due) : due
}

/** So long after its moment somebody can still be helped, or money be stopped. */
const lostAfter = 72 * 3_600_000

/**
 * Danger first. Then what has a moment that is near or not long past: somebody waits; papers have a day. Then money that a bank may still stop, what was
 * paid last on top, because it is the likeliest to come back. Then what ends first, the most overdue on top; then, without a clock, what waits longest. The same of both: by name, so that no page changes by itself.
 */
export function inOrder(now: Date) {
  const isNear = ({ due }: Placed) =>
    due instanceof Date && groupOf({ due }, now) === 'now' && due.getTime() > now.getTime() - lostAfter
  return (one: Placed, other: Placed): number => {
    for (const comesFirst of [({ isDanger = false }: Placed) => isDanger, isNear, isStoppable(now)])
      if (comesFirst(one) !== comesFirst(other)) return comesFirst(one) ? -1 : 1
    const [a, b] = [endOf(one.due)?.getTime(), endOf(other.due)?.getTime()]
    if (a !== b && isStoppable(now)(one) && isStoppable(now)(other) && !isNear(one)) return (b ?? 0) - (a ?? 0)
    if (a !== b) return (a ?? Number.POSITIVE_INFINITY) - (b ?? Number.POSITIVE_INFINITY)
    return one.since.getTime() - other.since.getTime() || (one.id < other.id ? -1 : one.id > other.id ? 1 : 0)
  }
}

/** Money with time left. */
const isStoppable =
  (now: Date) =>
  ({ due, isMoney = false }: Omit<Clock, 'since'>): boolean =>
    isMoney && (endOf(due)?.getTime() ?? 0) > now.getTime()

export const groups = ['now', 'soon', 'week', 'later', 'none'] as const
export type Group = (typeof groups)[number]

/** What ends within so many hours is for now. */
const hoursOfNow = 4

/** Overdue, about to end or money, until tomorrow, within a week, after that, and without a clock: in the order of `inOrder`. */
export function groupOf({ due, isMoney }: Omit<Clock, 'since'>, now: Date): Group {
  const end = endOf(due)
  if (end === null) return 'none'
  if (isStoppable(now)({ due, isMoney }) || end.getTime() <= now.getTime() + hoursOfNow * 3_600_000) return 'now'
  const today = dutchDay(now)
  if (end <= endOfDay(daysAfter(today, 1))) return 'soon'
  return end <= endOfDay(daysAfter(today, 7)) ? 'week' : 'later'
}
