// SPDX-License-Identifier: EUPL-1.2
import { type CalendarDate, calendarDate, datePartsOf, daysIn, formatCalendarDate } from '#values'

/** The same day that many years later; 28 February when there is no 29th. Beyond the year 2100: the last day of it. */
export function yearsAfter(day: CalendarDate, years: number): CalendarDate {
  const { year, month, day: number } = datePartsOf(day)
  const then = year + years
  return calendarDate(then, month, Math.min(number, daysIn(then, month))) ?? ('2100-12-31' as CalendarDate)
}

/** The day that many days later. */
export function daysAfter(day: string, days: number): CalendarDate {
  return new Date(Date.parse(`${day}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10) as CalendarDate
}

/** '24 november 2026' */
export function shownDay(day: string, language: 'nl' | 'en'): string {
  return formatCalendarDate(day as CalendarDate, language)
}
