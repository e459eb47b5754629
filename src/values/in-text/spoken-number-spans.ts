// SPDX-License-Identifier: EUPL-1.2
import { parseIdentifier } from '../parse-identifier.ts'
import { lengthOfCountry } from './account-spans.ts'
import type { FindOptions, Span } from './found-identifier.ts'
import { digitsOfWord } from './number-words.ts'
import type { Word } from './spoken-words.ts'

const fewestSpoken = 4
const mostWords = 34

/** Accounts that were read out, number by number: "nl drieënvijftig trio nul zes nul negen …". */
export function spokenAccountSpans(words: readonly Word[], options: FindOptions): Span[] {
  const spans: Span[] = []
  for (let at = 0; at < words.length; at += 1) {
    const country = countryAt(words, at)
    const length = country && lengthOfCountry(`${country.letters}00`)
    if (!country || !length) continue
    let written = country.letters
    let said = 0
    let last = country.next
    for (let next = country.next; next < words.length && next < at + mostWords && written.length < length; next += 1) {
      const { word = '' } = words[next] ?? {}
      const digits = digitsOfWord(word)
      if (digits === null && !isBankOrDigits(word)) break
      if (digits !== null) said += 1
      written += digits ?? word.toUpperCase()
      last = next
    }
    if (written.length !== length || said < fewestSpoken) continue
    const parsed = parseIdentifier('iban', written, options)
    const [start, end] = [words[at]?.start, words[last]?.end]
    if (!parsed.ok || start === undefined || end === undefined) continue
    spans.push({ kind: 'iban', canonical: parsed.value.canonical, start, end, isSpelledOut: true })
    at = last
  }
  return spans
}

function countryAt(words: readonly Word[], at: number): { letters: string; next: number } | null {
  const { word = '' } = words[at] ?? {}
  if (/^[a-z]{2}$/.test(word)) return startsDigits(words[at + 1]) ? { letters: word.toUpperCase(), next: at + 1 } : null
  const second = words[at + 1]?.word ?? ''
  if (!/^[a-z]$/.test(word) || !/^[a-z]$/.test(second) || !startsDigits(words[at + 2])) return null
  return { letters: `${word}${second}`.toUpperCase(), next: at + 2 }
}

function startsDigits(word: Word | undefined): boolean {
  return word !== undefined && (digitsOfWord(word.word) !== null || /^\d{1,2}$/.test(word.word))
}

function isBankOrDigits(word: string): boolean {
  return /^(?:[a-z]|[a-z]{4}|\d{1,10})$/.test(word)
}

/** Telephone numbers that were read out: "nul zes eenendertig negentig …". */
export function spokenPhoneSpans(words: readonly Word[]): Span[] {
  const spans: Span[] = []
  for (let at = 0; at < words.length; ) {
    const run = runFrom(words, at)
    if (run.length >= fewestSpoken && run[0] === '0') {
      const span = longestThatParses(words, at, run)
      if (span) spans.push(span)
    }
    at += Math.max(1, run.length)
  }
  return spans
}

/** The digits of each word from `at` on, as long as they are numbers in one breath. */
function runFrom(words: readonly Word[], at: number): string[] {
  const run: string[] = []
  for (let next = at; next < words.length && run.length < 16; next += 1) {
    const word = words[next]
    const digits =
      word && (digitsOfWord(word.word) ?? (run.length > 0 && /^\d{1,4}$/.test(word.word) ? word.word : null))
    if (digits === null || digits === undefined) break
    run.push(digits)
    if (word?.isLast) break
  }
  return run
}

/** "… negenenzestig een keer": the last word or two may belong to the sentence. */
function longestThatParses(words: readonly Word[], at: number, run: readonly string[]): Span | null {
  for (let length = run.length; length >= fewestSpoken && length > run.length - 3; length -= 1) {
    const parsed = parseIdentifier('phone', run.slice(0, length).join(''))
    const [start, end] = [words[at]?.start, words[at + length - 1]?.end]
    if (parsed.ok && start !== undefined && end !== undefined)
      return { kind: 'phone', canonical: parsed.value.canonical, start, end, isSpelledOut: true }
  }
  return null
}
