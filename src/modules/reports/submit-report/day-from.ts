// SPDX-License-Identifier: EUPL-1.2
import { type CalendarDate, type Parsed, parseCalendarDate, parseDateParts } from '#values'

type Parts = { day: string; month: string; year: string }

/**
 * The day on which something happened, as people fill in three fields: '26' is 2026, without a year it is the last time that this day was, and a
 * whole date in the first field ('29 nov') is that date. Undefined when nothing was filled in. `today`: ISO date.
 */
export function dayFrom(written: Parts, today: string): Parsed<CalendarDate> | undefined {
  const parts = isWhole(written) ? split(written.day) : written
  if (Object.values(parts).every((part) => part === '')) return undefined
  if (parts.year !== '' || parts.day === '' || parts.month === '') return dateOf(parts, today)
  const thisYear = dateOf({ ...parts, year: today.slice(0, 4) }, today)
  return thisYear.ok && thisYear.value > today
    ? dateOf({ ...parts, year: String(Number(today.slice(0, 4)) - 1) }, today)
    : thisYear
}

function dateOf({ day, month, year }: Parts, today: string): Parsed<CalendarDate> {
  const century = Number(today.slice(0, 2))
  const isShort = /^['’]?\d{2}$/.test(year)
  const digits = year.slice(-2)
  const whole = isShort ? `${digits > today.slice(2, 4) ? century - 1 : century}${digits}` : year
  return parseDateParts({ day, month, year: whole })
}

function isWhole({ day, month, year }: Parts): boolean {
  return month === '' && year === '' && /\d.*[^\d\s]|\d\s+\d/.test(day)
}

/** '29 nov', '29-11', '29-11-26', '2026-11-29' */
function split(text: string): Parts {
  const iso = parseCalendarDate(text)
  if (iso.ok) {
    const [year = '', month = '', day = ''] = iso.value.split('-')
    return { day, month, year }
  }
  const [day = '', month = '', year = ''] = text.split(/[\s./-]+/)
  return { day, month, year }
}
