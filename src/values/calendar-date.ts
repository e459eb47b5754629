// SPDX-License-Identifier: EUPL-1.2
import type { Branded } from './branded.ts'
import { type Parsed, refused, understood } from './parsed.ts'
import { foldedText } from './plain-text.ts'

/** A day without time or zone, as ISO 8601 `2026-11-24`: sorts and compares as text. */
export type CalendarDate = Branded<string, 'CalendarDate'>

const monthNames = {
  nl: 'januari februari maart april mei juni juli augustus september oktober november december'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
}
const firstYear = 1900
const lastYear = 2100

/**
 * Understands a date as people write it, day first: `24-11-2026`, `24/11/2026`, `24 november 2026`, `24 Nov 2026`, and
 * ISO `2026-11-24`. Years 1900 to 2100, four digits. Whether it lies in the future is for the caller, who has a clock.
 */
export function parseCalendarDate(text: string): Parsed<CalendarDate> {
  const folded = foldedText(text)
  if (!folded.ok) return folded
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(folded.value)
  if (iso) return parseDateParts({ day: iso[3] ?? '', month: iso[2] ?? '', year: iso[1] ?? '' })
  const written = /^(\d{1,2})(?:\s?[-/.]\s?|\s)(\d{1,2}|\p{L}{3,9})\.?(?:\s?[-/.]\s?|\s)(\d+)$/u.exec(folded.value)
  if (!written) return refused('date.not-a-date')
  return parseDateParts({ day: written[1] ?? '', month: written[2] ?? '', year: written[3] ?? '' })
}

/** Understands three separate fields, as the date input of the forms sends them; the month as number or as name. */
export function parseDateParts(parts: { day: string; month: string; year: string }): Parsed<CalendarDate> {
  const [day, month, year] = [parts.day.trim(), parts.month.trim(), parts.year.trim()]
  if (day === '' && month === '' && year === '') return refused('identifier.empty')
  if (day === '') return refused('date.incomplete', { part: 'day' })
  if (month === '') return refused('date.incomplete', { part: 'month' })
  if (year === '') return refused('date.incomplete', { part: 'year' })
  const monthNumber = monthOf(month)
  if (!/^\d{1,2}$/.test(day) || monthNumber === null || !/^\d{1,9}$/.test(year)) return refused('date.not-a-date')
  if (year.length < 4) return refused('date.short-year')
  const date = calendarDate(Number(year), monthNumber, Number(day))
  if (date) return understood(date)
  if (Number(year) < firstYear || Number(year) > lastYear) return refused('date.year-out-of-range', { year })
  return refused('date.not-existing', { day: String(Number(day)), month: String(monthNumber), year })
}

/** The date of that year, month (1 to 12) and day, or null when there is no such day between 1900 and 2100. */
export function calendarDate(year: number, month: number, day: number): CalendarDate | null {
  if (![year, month, day].every(Number.isInteger)) return null
  if (year < firstYear || year > lastYear || month < 1 || month > 12) return null
  if (day < 1 || day > daysIn(year, month)) return null
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as CalendarDate
}

/** Year, month (1 to 12) and day as numbers. */
export function datePartsOf(date: CalendarDate): { year: number; month: number; day: number } {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) }
}

/** `24 november 2026` in Dutch, `24 November 2026` in English. */
export function formatCalendarDate(date: CalendarDate, language: 'nl' | 'en'): string {
  const { year, month, day } = datePartsOf(date)
  return `${day} ${monthNames[language][month - 1]} ${year}`
}

/** Of `2026-11`: `november 2026` in Dutch, `November 2026` in English. */
export function formatMonth(month: string, language: 'nl' | 'en'): string {
  return `${monthNames[language][Number(month.slice(5, 7)) - 1]} ${month.slice(0, 4)}`
}

/** Days in that month (1 to 12) of the Gregorian calendar. */
export function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

function monthOf(written: string): number | null {
  if (/^\d{1,2}$/.test(written)) return Number(written)
  const lower = written.toLowerCase().replace(/\.$/, '')
  if (lower.length < 3) return null
  const byName = [monthNames.nl, monthNames.en].map((names) =>
    names.findIndex((name) => name.toLowerCase().startsWith(lower)),
  )
  // "mrt" and "okt" are how Dutch shortens maart and oktober; "oct" and "mar" come out of the English list.
  const index = lower === 'mrt' ? 2 : (byName.find((at) => at >= 0) ?? -1)
  return index < 0 ? null : index + 1
}
