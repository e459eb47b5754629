// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '#foundation/text'
import { editDistance } from '#values'
import { dutchWords, englishWords } from './call-words.data.ts'

/** By language; words of one are no translation of the other. */
export const callWords: Record<Language, readonly string[]> = { nl: dutchWords, en: englishWords }

/** Two words by which the person who is called knows the caller. */
export type WordPair = readonly [string, string]

/** Two different words; `below`: a number from 0 up to this one, by chance. */
export function drawWords(language: Language, below: (most: number) => number): WordPair {
  const words = callWords[language]
  const first = below(words.length)
  const other = below(words.length - 1)
  return [words[first] as string, words[other < first ? other : other + 1] as string]
}

/** How many pairs can be drawn: one guess finds one open call of an organisation with a chance of one in so many. */
export function pairsOf(language: Language): number {
  const { length } = callWords[language]
  return length * (length - 1)
}

const known = new Set<string>([...callWords.nl, ...callWords.en])
/** What people type between two words. */
const between = new Set(['en', 'and', 'plus'])

export type ReadWords = { words: WordPair } | { unknown: string } | { problem: 'none' | 'not-two' }

/**
 * What somebody heard and typed. Capitals, accents, a hyphen, “en”, one letter that is off and a space within a word are forgiven: no two words of the
 * lists are one letter apart. `unknown`: a word that no caller is ever given.
 */
export function readWords(typed: string): ReadWords {
  const parts = typed
    .slice(0, 200)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .split(/[^a-z]+/)
    .filter((part) => part !== '' && !between.has(part))
  if (parts.length === 0) return { problem: 'none' }
  const meant = parts.map(meantBy)
  if (parts.length === 2 && meant[0] && meant[1]) return { words: [meant[0], meant[1]] }
  const joined = parts.join('')
  for (let at = 3; at <= joined.length - 3; at += 1) {
    const [first, second] = [joined.slice(0, at), joined.slice(at)]
    if (known.has(first) && known.has(second)) return { words: [first, second] }
  }
  if (parts.length !== 2) return { problem: 'not-two' }
  return { unknown: (meant[0] ? parts[1] : parts[0]) as string }
}

function meantBy(part: string): string | null {
  if (known.has(part)) return part
  const near = [...known].filter((word) => editDistance(word, part, 1) <= 1)
  return near.length === 1 ? (near[0] as string) : null
}
