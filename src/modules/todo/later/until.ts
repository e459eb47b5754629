// SPDX-License-Identifier: EUPL-1.2
import { type CalendarDate, daysAfter, dutchDay, dutchHour, mondayOf } from '#values'

/** At which hour something that was put off comes back. */
const morning = 7
/** Nobody puts work off for longer. */
export const mostDays = 92

/** Tomorrow or Monday, or a day that somebody chose: in the morning. Null: no such day, or not one that may be chosen. */
export function untilOf(chosen: string, now: Date): Date | null {
  const today = dutchDay(now)
  if (chosen === 'tomorrow') return dutchHour(daysAfter(today, 1), morning)
  if (chosen === 'monday') return dutchHour(daysAfter(mondayOf(today), 7), morning)
  if (!/^\d{4}-\d\d-\d\d$/.test(chosen) || Number.isNaN(Date.parse(chosen))) return null
  const day = new Date(chosen).toISOString().slice(0, 10) as CalendarDate
  return day > today && day <= daysAfter(today, mostDays) ? dutchHour(day, morning) : null
}
