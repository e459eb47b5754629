// SPDX-License-Identifier: EUPL-1.2
import { type Language, localeOf } from '#foundation/text'

const formats = { nl: formatOf('nl'), en: formatOf('en') }

function formatOf(language: Language) {
  return new Intl.DateTimeFormat(localeOf(language), { day: 'numeric', month: 'short', timeZone: 'Europe/Amsterdam' })
}

/** '24 nov', Dutch time: in a list of what came in lately. */
export function shortDay(at: Date, language: Language): string {
  return formats[language].format(at)
}
