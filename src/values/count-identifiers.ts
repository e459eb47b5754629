// SPDX-License-Identifier: EUPL-1.2
import type { EverydayKind } from './identifier.ts'
import { type IdentifierOptions, parseIdentifier } from './parse-identifier.ts'

const oneWord: readonly EverydayKind[] = ['iban', 'email', 'web-address', 'phone', 'crypto-address']
/** Only these are written with spaces inside. */
const manyWords: readonly EverydayKind[] = ['iban', 'phone']
const mostWords = 24
const longestRun = 9

/**
 * How many different identifiers stand among the words of a text (its first 24 words): 0, 1, or 2 for "more than one".
 * Only to say what is wrong with an answer to "fill in one item"; finding things in free text is another matter.
 */
export function countIdentifiers(text: string, options: IdentifierOptions): 0 | 1 | 2 {
  const words = text.split(/[\s,;()]+/, mostWords + 1).filter((word) => word !== '')
  if (words.length < 2) return 0
  const found = new Set<string>()
  for (let at = 0; at < Math.min(words.length, mostWords); ) {
    const hit = longestAt(words, at, options)
    if (hit) found.add(hit.canonical)
    if (found.size > 1) return 2
    at += hit?.length ?? 1
  }
  return found.size === 1 ? 1 : 0
}

function longestAt(words: readonly string[], at: number, options: IdentifierOptions) {
  for (let length = Math.min(longestRun, words.length - at); length > 0; length--) {
    const text = words.slice(at, at + length).join(' ')
    if (text.length < 6) continue
    for (const kind of length === 1 ? oneWord : manyWords) {
      const parsed = parseIdentifier(kind, text, options)
      if (parsed.ok) return { canonical: parsed.value.canonical, length }
    }
  }
  return null
}
