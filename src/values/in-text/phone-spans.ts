// SPDX-License-Identifier: EUPL-1.2
import { parsePhone } from '../phone.ts'
import { isCallWord, isOtherNumber, wordsBefore } from './labels-of-numbers.ts'
import type { Span } from './found-identifier.ts'

/** Begins with +, 00, 0 or a bracket before them; or 31 6… without a plus. One to three separators between digits. */
const number =
  /(?:(?<![\p{N}+])\+[1-9]|(?<![\p{L}\p{N}+€$£,]|[\p{L}\p{N}][-_/]|\d[.:]|€ )(?:\((?:\+|00?)[1-9]?\d{0,3}\)|0|316)|(?<=(?:tel|bel|app|mob|nummer|nr))0)(?:[ \u200b.()/-]{0,3}\d){3,18}/gu
const date = /^\(?\d{1,2}([-./ ])\d{1,2}\1(?:19|20)?\d{2}(?![-./ ]?\d)/
const isoDate = /^(?:19|20)\d{2}-\d{2}-\d{2}/

/**
 * Telephone numbers that exist in a numbering plan; those without a country code in that of `country`. Numbers of orders, parcels and persons,
 * dates and amounts are none.
 */
export function phoneSpans(text: string, country = 'NL'): Span[] {
  const spans: Span[] = []
  let at = 0
  for (const hit of text.matchAll(number)) {
    // Two numbers side by side look like one long one: what the first leaves is looked at again, at most twice.
    const end = hit.index + hit[0].length
    at = Math.max(at, hit.index)
    for (let tries = 0; tries < 3 && at < end; tries += 1) {
      const span = longestThatParses(text, at, end, country)
      if (!span) break
      spans.push(span)
      const next = text.slice(span.end, end).search(/[+(0]/)
      if (next < 0) break
      at = span.end + next
    }
    at = end
  }
  return country === 'NL' ? [...spans, ...shortNumbers(text)] : spans
}

function longestThatParses(text: string, start: number, furthest: number, country: string): Span | null {
  const whole = text.slice(start, furthest)
  if (date.test(whole) || isoDate.test(whole)) return null
  // Digits go on, or letters, a percentage or cents follow: this is another kind of number.
  const next = text.slice(furthest, furthest + 4)
  const isGlued = whole.startsWith('+') && /^\p{Ll}/u.test(next)
  if (!isGlued && /^(?:[\p{L}\p{N}_%@]|,\d{1,2}(?!\d)|:\d|-[\p{L}\d])/u.test(next)) return null
  const words = wordsBefore(text, start)
  if (isOtherNumber(words)) return null
  const written = country === 'NL' ? whole.replace(/^316/, '+316') : whole
  const lead = written.length - whole.length
  if (lead > 0 && whole.replace(/\D/g, '').length !== 11) return null
  const parsed = parsePhone(written, { defaultCountry: country })
  if (parsed.ok) return { kind: 'phone', canonical: parsed.value.canonical, start, end: furthest }
  return withoutLastGroups(text, start, whole, country)
}

/** "06 12345678 2 keer": the last groups may belong to the sentence. */
function withoutLastGroups(text: string, start: number, whole: string, country: string): Span | null {
  let end = whole.length
  for (let tries = 0; tries < 3; tries += 1) {
    const gap = whole.slice(0, end).search(/[ /]+[.()+-]*\d+\)?(?:[.-]\d+)*$/)
    if (gap < 8) return null
    end = gap
    const parsed = parsePhone(text.slice(start, start + end), { defaultCountry: country })
    if (parsed.ok) return { kind: 'phone', canonical: parsed.value.canonical, start, end: start + end }
  }
  return null
}

/** 112, 116 xxx and 14 0xx are numbers only where the words say that somebody calls. */
function shortNumbers(text: string): Span[] {
  const spans: Span[] = []
  for (const hit of text.matchAll(
    /(?<![\p{L}\p{N}€$+]|\d[ .,/-]|[€$] )(?:112|113|144|116\d{3}|14 ?0\d{2,3})(?![.,:/-]?[\p{L}\p{N}])/gu,
  )) {
    if (!isCallWord(wordsBefore(text, hit.index))) continue
    const parsed = parsePhone(hit[0])
    if (parsed.ok)
      spans.push({ kind: 'phone', canonical: parsed.value.canonical, start: hit.index, end: hit.index + hit[0].length })
  }
  return spans
}
