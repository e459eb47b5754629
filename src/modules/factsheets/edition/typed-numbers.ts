// SPDX-License-Identifier: EUPL-1.2

const months = 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december'

/** What one counts: a year before one of these words is no year. */
const counted =
  'meldingen|aangiften|aangiftes|slachtoffers|mensen|personen|burgers|bedrijven|klanten|gevallen|keer|euro|procent|duizend|miljoen|miljard|telefoontjes|accounts|berichten|websites'

/** Words before a number that say it is a quantity: "ruim 2000". */
const amounts = "ruim|bijna|circa|ongeveer|zo’n|zo'n|meer dan|minder dan|€"

/** Numbers that are no figures: days, years, ages, laws, telephone numbers, ordinals, and names with a number in them. */
const allowed: readonly RegExp[] = [
  new RegExp(`\\b\\d{1,2} (?:${months})(?: (?:19|20)\\d\\d)?\\b`, 'gi'),
  /\b(?:artikel|artikelen|art\.|lid|leden|boek|titel|hoofdstuk|paragraaf|§)\s*\d+[a-z]{0,2}(?:[:.]\d+[a-z]?)*(?:,? onder \d+)?/gi,
  /\b\d{1,3}(?: (?:tot|en|of) \d{1,3})? jaar\b/gi,
  /(?<![\d.,])0\d{2,3}[- ]?\d{6,7}(?![\d.,])|(?<![\d.,])0[89]00-?\d{4,7}(?!\d)/g,
  /\b\d{1,2}(?:e|ste|de)\b/gi,
  new RegExp(
    `(?<!(?:${amounts})\\s*)(?<![\\d.,€%-])(?:19|20)\\d\\d(?![\\d%]|[.,]\\d|\\s*(?:%|(?:${counted})\\b))`,
    'gi',
  ),
  // Last: the others look at words.
  /\p{L}[\p{L}\p{N}_]*(?:-[\p{L}\p{N}_]+)*/gu,
]

/** '12', '1.234', '5,6%', '€ 40': numbers in words of our own that should have been a reference to a figure. */
export function typedNumbers(text: string): string[] {
  const rest = allowed.reduce((left, pattern) => left.replace(pattern, (match) => ' '.repeat(match.length)), text)
  return [...rest.matchAll(/(?:€\s*)?\d[\d.,]*\d?(?:\s*%)?/g)].map(([number]) => number.trim().replace(/[.,]$/, ''))
}
