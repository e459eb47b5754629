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
/** Made once: a formatter costs more than all that it writes, and an answer with a date in it would take longer than one without. */
const made = new Map<Language, ReturnType<typeof make>>()
const make = (language: Language) => ({
  date: new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long', timeZone: zone }),
  moment: new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long', timeStyle: 'short', timeZone: zone }),
  number: new Intl.NumberFormat(localeOf(language)),
})

function formattersOf(language: Language) {
  const known = made.get(language) ?? make(language)
  made.set(language, known)
  return known
}

/** '24 november 2026' */
export function formatDate(at: Date, language: Language): string {
  return formattersOf(language).date.format(at)
}

/** '26 oktober tot en met 1 november 2026', '2 tot en met 8 november 2026' */
export function formatDays(from: Date, to: Date, language: Language): string {
  const days = formattersOf(language).date.formatRange(from, to)
  // Narrow spaces are plain ones here: people search for what they read.
  const plain = days.replace(/\s/g, ' ')
  return language === 'nl' ? plain.replace(/ ?– ?/, ' tot en met ') : plain
}

/** '24 november 2026 om 16:05', Dutch time. */
export function formatDateTime(at: Date, language: Language): string {
  return formattersOf(language).moment.format(at)
}

export function formatNumber(value: number, language: Language): string {
  return formattersOf(language).number.format(value)
}
