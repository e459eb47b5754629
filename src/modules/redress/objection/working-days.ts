// SPDX-License-Identifier: EUPL-1.2
import { type CalendarDate, calendarDate } from '#values'

/** What everybody is promised. An authority can promise itself less; more would let the date tell who decides, and so whether something is listed. */
export const promisedDays = 10

/** The day that many working days after this one: no Saturdays, Sundays or days of rest (Algemene termijnenwet art. 3). */
export function workingDaysAfter(day: CalendarDate, days: number): CalendarDate {
  let at = new Date(`${day}T12:00:00Z`)
  for (let left = days; left > 0; ) {
    at = new Date(at.getTime() + 86_400_000)
    if (isWorkingDay(at)) left -= 1
  }
  return at.toISOString().slice(0, 10) as CalendarDate
}

function isWorkingDay(at: Date): boolean {
  const weekday = at.getUTCDay()
  if (weekday === 0 || weekday === 6) return false
  return !daysOfRest(at.getUTCFullYear()).has(at.toISOString().slice(0, 10))
}

function daysOfRest(year: number): Set<string> {
  const easter = easterOf(year)
  const moving = [-2, 1, 39, 50].map((days) =>
    new Date(Date.parse(`${easter}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10),
  )
  return new Set([...moving, ...['01-01', '04-27', '05-05', '12-25', '12-26'].map((day) => `${year}-${day}`)])
}

/** Easter Sunday of the Gregorian calendar (Meeus/Jones/Butcher). */
export function easterOf(year: number): CalendarDate | null {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const sum = h + l - 7 * m + 114
  return calendarDate(year, Math.floor(sum / 31), (sum % 31) + 1)
}
