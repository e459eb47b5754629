// SPDX-License-Identifier: EUPL-1.2
import type { Branded } from './branded.ts'
import { type CalendarDate, datePartsOf, daysIn } from './calendar-date.ts'
import { type Parsed, refused, understood } from './parsed.ts'
import { foldedText } from './plain-text.ts'

/** A quarter of a year, `2026-Q4`: sorts and compares as text. */
export type Quarter = Branded<string, 'Quarter'>

/** Understands `2026-Q4`, `Q4 2026`, `2026-K4`, `2026KW04` (Statistics Netherlands) and `4e kwartaal 2026`. */
export function parseQuarter(text: string): Parsed<Quarter> {
  const folded = foldedText(text)
  if (!folded.ok) return folded
  const plain = folded.value.toUpperCase()
  const yearFirst = /^(\d{4})[\s-]*(?:Q|KW?)[\s-]*0?([1-4])$/.exec(plain)
  const yearLast = /^(?:(?:Q|KW?)\s?0?([1-4])|([1-4])E KWARTAAL)(?: VAN)?[\s-]+(\d{4})$/.exec(plain)
  const year = Number(yearFirst?.[1] ?? yearLast?.[3])
  const number = Number(yearFirst?.[2] ?? yearLast?.[1] ?? yearLast?.[2])
  const quarter = quarterAt(year, number)
  return quarter ? understood(quarter) : refused('quarter.not-a-quarter')
}

/** The quarter with that number (1 to 4) of that year (1900 to 2100), or null. */
export function quarterAt(year: number, number: number): Quarter | null {
  const fits = Number.isInteger(year) && year >= 1900 && year <= 2100 && [1, 2, 3, 4].includes(number)
  return fits ? (`${year}-Q${number}` as Quarter) : null
}

/** The quarter in which that day lies. */
export function quarterOf(date: CalendarDate): Quarter {
  const { year, month } = datePartsOf(date)
  return `${year}-Q${Math.ceil(month / 3)}` as Quarter
}

/** First and last day of the quarter, both inside it. */
export function daysOf(quarter: Quarter): { first: CalendarDate; last: CalendarDate } {
  const { year, number } = quarterPartsOf(quarter)
  const lastMonth = number * 3
  const two = (value: number) => String(value).padStart(2, '0')
  return {
    first: `${year}-${two(lastMonth - 2)}-01` as CalendarDate,
    last: `${year}-${two(lastMonth)}-${two(daysIn(year, lastMonth))}` as CalendarDate,
  }
}

/** The quarter so many quarters later; a negative number goes back. */
export function quarterAfter(quarter: Quarter, count = 1): Quarter {
  const { year, number } = quarterPartsOf(quarter)
  const index = year * 4 + (number - 1) + count
  return `${Math.floor(index / 4)}-Q${(index % 4) + 1}` as Quarter
}

/** Year and number (1 to 4). */
export function quarterPartsOf(quarter: Quarter): { year: number; number: number } {
  return { year: Number(quarter.slice(0, 4)), number: Number(quarter.slice(6)) }
}

/** `4e kwartaal 2026` in Dutch, `Q4 2026` in English. */
export function formatQuarter(quarter: Quarter, language: 'nl' | 'en'): string {
  const { year, number } = quarterPartsOf(quarter)
  return language === 'nl' ? `${number}e kwartaal ${year}` : `Q${number} ${year}`
}
