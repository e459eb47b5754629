// SPDX-License-Identifier: EUPL-1.2
import { type Language, localeOf } from '#foundation/text'

const formats = { nl: formatsOf('nl'), en: formatsOf('en') }

function formatsOf(language: Language) {
  const zone = { timeZone: 'Europe/Amsterdam' } as const
  return {
    day: new Intl.DateTimeFormat(localeOf(language), { day: 'numeric', month: 'short', year: 'numeric', ...zone }),
    dayOnly: new Intl.DateTimeFormat(localeOf(language), { day: 'numeric', month: 'short', ...zone }),
    clock: new Intl.DateTimeFormat(localeOf(language), { hour: '2-digit', minute: '2-digit', ...zone }),
  }
}

/** '24 nov 2026 00:56', Dutch time: for a column of a table, where the whole date would take two lines. */
export function shortTime(at: Date, language: Language): string {
  const { day, clock } = formats[language]
  return `${day.format(at)} ${clock.format(at)}`
}

/** '24 nov', Dutch time: in a list of what came in lately. */
export function shortDay(at: Date, language: Language): string {
  return formats[language].dayOnly.format(at)
}
