// SPDX-License-Identifier: EUPL-1.2
import { IntlMessageFormat } from 'intl-messageformat'

export type Language = 'nl' | 'en'
export const languages: readonly Language[] = ['nl', 'en']

export type Values = Record<string, string | number | boolean | Date>
type Sentences = Record<string, string>

/** Dutch is the source; English must have the same keys, which the compiler checks. */
export interface Text<Key extends string> {
  nl: Record<Key, string>
  en: Record<Key, string>
}

/** Sentences of one feature, in ICU message format: '{count, plural, one {# melding} other {# meldingen}}'. */
export function defineText<const Dutch extends Sentences>(text: {
  nl: Dutch
  en: { [Key in keyof Dutch]: string }
}): Text<keyof Dutch & string> {
  return text
}

export type Translate<Key extends string> = (key: Key, values?: Values) => string

export function translate<Key extends string>(text: Text<Key>, language: Language): Translate<Key> {
  return (key, values) => format(text[language][key], language, values)
}

/** The same in Dutch and in English. */
export interface Bilingual {
  nl: string
  en: string
}

/** One sentence in both languages, for data that carry them. */
export function bilingual<Key extends string>(text: Text<Key>): (key: Key, values?: Values) => Bilingual {
  const [nl, en] = [translate(text, 'nl'), translate(text, 'en')]
  return (key, values) => ({ nl: nl(key, values), en: en(key, values) })
}

const compiled = new Map<string, IntlMessageFormat>()

/** Fills one sentence in. A sentence without braces is returned as it stands. */
export function format(sentence: string, language: Language, values?: Values): string {
  if (!sentence.includes('{')) return sentence
  const key = `${language}:${sentence}`
  let message = compiled.get(key)
  if (!message) {
    message = new IntlMessageFormat(sentence, localeOf(language), undefined, { ignoreTag: true })
    compiled.set(key, message)
  }
  return String(message.format(values))
}

export function localeOf(language: Language): string {
  return language === 'nl' ? 'nl-NL' : 'en-GB'
}

const zone = 'Europe/Amsterdam'

/** Made once for each language: making one takes fifty times as long as asking it. */
const inBoth = <Format>(make: (locale: string) => Format): Record<Language, Format> => ({
  nl: make(localeOf('nl')),
  en: make(localeOf('en')),
})
const days = inBoth((locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: zone }))
const moments = inBoth(
  (locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', timeZone: zone }),
)
const times = inBoth((locale) => new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: zone }))
const numbers = inBoth((locale) => new Intl.NumberFormat(locale))

/** '24 november 2026' */
export function formatDate(at: Date, language: Language): string {
  return days[language].format(at)
}

/** '26 oktober tot en met 1 november 2026', '2 tot en met 8 november 2026' */
export function formatDays(from: Date, to: Date, language: Language): string {
  // Narrow spaces are plain ones here: people search for what they read.
  const plain = days[language].formatRange(from, to).replace(/\s/g, ' ')
  return language === 'nl' ? plain.replace(/ ?– ?/, ' tot en met ') : plain
}

/** '24 november 2026 om 16:05', Dutch time. */
export function formatDateTime(at: Date, language: Language): string {
  return moments[language].format(at)
}

/** '16:05', Dutch time. */
export function formatTime(at: Date, language: Language): string {
  return times[language].format(at)
}

export function formatNumber(value: number, language: Language): string {
  return numbers[language].format(value)
}
