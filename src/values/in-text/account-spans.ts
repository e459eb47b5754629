// SPDX-License-Identifier: EUPL-1.2
import { parseIdentifier } from '../parse-identifier.ts'
import type { FindOptions, Span } from './found-identifier.ts'

const opening = /[A-Z][\s\u200b._-]{0,3}[A-Z][\s\u200b._-]{0,8}\d[\s\u200b._-]{0,3}\d(?=[\s\u200b._-]{0,8}[A-Z\d])/giu
/** As nearly everybody writes it: only so can one with a mistake be told from two words and a number. */
const usualOpening = /^[A-Z]{2}[ \u200b.-]?\d{2}/i
/** An account number has at most 34 characters; between two of them at most eight others (a line break and its indent). */
const longest = 34
const widestGap = 8

/** Account numbers, also in groups, spaced by the letter, over lines or in small letters: length of the country, then check digits, then the bank. */
export function accountSpans(text: string, options: FindOptions): Span[] {
  const spans: Span[] = []
  for (const { index } of text.matchAll(opening)) {
    if (index < (spans.at(-1)?.end ?? 0) || isGlued(text[index - 1], text[index])) continue
    const characters = positionsFrom(text, index)
    const written = characters.map((at) => text[at]).join('')
    const length = lengthOfCountry(written)
    if (length === null || characters.length < length) continue
    const end = (characters[length - 1] ?? index) + 1
    if (isGlued(text[end], text[index])) continue
    const parsed = parseIdentifier('iban', written.slice(0, length), options)
    if (parsed.ok) spans.push({ kind: 'iban', canonical: parsed.value.canonical, start: index, end })
    // Right length and form, wrong check digits: no account, and its digits are no telephone number either.
    else if (
      usualOpening.test(text.slice(index, index + 5)) &&
      /^iban\.(?:wrong-check-digits|no-existing-bank|demo-bank)$/.test(parsed.problem.code)
    )
      spans.push({ kind: 'iban', canonical: null, start: index, end })
  }
  return spans
}

/** "naarNL19…": a word may stick to an account in capitals, as in hasty messages; a digit or a capital is part of a longer code. */
function isGlued(neighbour: string | undefined, first: string | undefined): boolean {
  if (neighbour === undefined || !/[\p{L}\p{N}]/u.test(neighbour)) return false
  return !(/\p{Ll}/u.test(neighbour) && /[A-Z]/.test(first ?? ''))
}

/** Where the letters and digits stand that could belong to the number that begins at `start`. */
function positionsFrom(text: string, start: number): number[] {
  const positions: number[] = []
  let gap = 0
  for (let at = start; at < text.length && positions.length < longest && gap <= widestGap; at += 1) {
    const character = text[at] ?? ''
    if (/[A-Za-z\d]/.test(character)) {
      positions.push(at)
      gap = 0
    } else if (/[\s\u200b._-]/.test(character)) gap += 1
    else break
  }
  return positions
}

/** How long an account number of this country is, by its first letters: the parser says so about one that is too long. Null: no such country. */
export function lengthOfCountry(written: string): number | null {
  const known = lengths.get(written.slice(0, 2).toUpperCase())
  if (known !== undefined) return known
  const parsed = parseIdentifier('iban', `${written.slice(0, 4)}${'0'.repeat(longest + 6)}`)
  const expected = parsed.ok ? undefined : parsed.problem.values?.expected
  const length = typeof expected === 'number' ? expected : null
  lengths.set(written.slice(0, 2).toUpperCase(), length)
  return length
}

const lengths = new Map<string, number | null>()
