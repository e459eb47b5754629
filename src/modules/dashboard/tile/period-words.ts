// SPDX-License-Identifier: EUPL-1.2
import { formatDate, type Language, localeOf } from '#foundation/text'
import { type Day, daysLater } from '#modules/statistics'

/** '5 oktober 2026' */
export function dayWords(day: Day, language: Language): string {
  return formatDate(new Date(`${day}T12:00:00Z`), language)
}

/** '5 tot en met 11 oktober 2026' as two days. */
export function spanWords(from: Day, weeks: number, language: Language): { from: string; to: string } {
  return { from: dayWords(from, language), to: dayWords(daysLater(from, 7 * weeks - 1), language) }
}

/** 'okt 2026': for an axis. */
export function monthWords(day: Day, language: Language): string {
  return new Intl.DateTimeFormat(localeOf(language), { month: 'short', year: '2-digit', timeZone: 'UTC' }).format(
    new Date(`${day}T12:00:00Z`),
  )
}
