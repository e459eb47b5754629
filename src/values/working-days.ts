// SPDX-License-Identifier: EUPL-1.2
import { type CalendarDate, calendarDate, datePartsOf, daysIn } from './calendar-date.ts'

/** The day that many working days after this one: no Saturdays, Sundays or days of rest (Algemene termijnenwet art. 3). */
export function workingDaysAfter(day: CalendarDate, days: number): CalendarDate {
  let at = new Date(`${day}T12:00:00Z`)
  for (let left = days; left > 0; ) {
    at = new Date(at.getTime() + 86_400_000)
    if (isWorkingDay(at)) left -= 1
  }
  return at.toISOString().slice(0, 10) as CalendarDate
}

/** The same day so many months later; the last day of the month when that has no such day: 31 January, one month later, is 28 February. */
export function monthsAfter(day: CalendarDate, months: number): CalendarDate {
  const { year, month, day: number } = datePartsOf(day)
  const place = year * 12 + month - 1 + months
  const [toYear, toMonth] = [Math.floor(place / 12), (place % 12) + 1]
  return iso(Date.UTC(toYear, toMonth - 1, Math.min(number, daysIn(toYear, toMonth))))
}

/** This day, or the first working day after it: a term that ends on a day of rest ends on the next day that is none (Algemene termijnenwet art. 1). */
export function orNextWorkingDay(day: CalendarDate): CalendarDate {
  return isWorkingDay(new Date(`${day}T12:00:00Z`)) ? day : workingDaysAfter(day, 1)
}

/** So many days later, of whatever kind. */
export function daysAfter(day: CalendarDate, days: number): CalendarDate {
  return iso(Date.parse(`${day}T12:00:00Z`) + days * 86_400_000)
}

/** The Monday of its week. */
export function mondayOf(day: CalendarDate): CalendarDate {
  return daysAfter(day, -((new Date(`${day}T12:00:00Z`).getUTCDay() + 6) % 7))
}

function iso(at: number): CalendarDate {
  return new Date(at).toISOString().slice(0, 10) as CalendarDate
}

function isWorkingDay(at: Date): boolean {
  const weekday = at.getUTCDay()
  if (weekday === 0 || weekday === 6) return false
  return !daysOfRest(at.getUTCFullYear()).has(at.toISOString().slice(0, 10))
}

const restOf = new Map<number, Set<string>>()

function daysOfRest(year: number): Set<string> {
  const known = restOf.get(year)
  if (known) return known
  const easter = easterOf(year)
  const moving = [-2, 1, 39, 50].map((days) =>
    new Date(Date.parse(`${easter}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10),
  )
  const rest = new Set([...moving, ...['01-01', '04-27', '05-05', '12-25', '12-26'].map((day) => `${year}-${day}`)])
  // A list asks for the same year for every row; a day that is typed has any year.
  if (year > 1900 && year < 2200) restOf.set(year, rest)
  return rest
}

/** Easter Sunday of the Gregorian calendar (Meeus/Jones/Butcher). */
function easterOf(year: number): CalendarDate | null {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const sum = h + l - 7 * m + 114
  return calendarDate(year, Math.floor(sum / 31), (sum % 31) + 1)
}
