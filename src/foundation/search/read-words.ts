// SPDX-License-Identifier: EUPL-1.2
import { fold } from './fold.ts'

/** One thing that must be there, or must not be: one word, or several that stand in this order (a phrase). */
export interface Term {
  words: string[]
  isNegated: boolean
  isPhrase: boolean
}

/** More than this in one search is no search any more. */
const mostTerms = 12
export const longestSearch = 200

/**
 * Reads what somebody typed, as search engines on the web do: words must all be there, "words between quotes" stand in that
 * order, -word must not be there, and `or` (or OF) gives alternatives. Alternatives, each a list of terms; one with nothing but
 * what must not be there is left out.
 */
export function readWords(typed: string): Term[][] {
  const alternatives: Term[][] = [[]]
  let count = 0
  for (const [, minus, phrase, word = ''] of typed.slice(0, longestSearch).matchAll(pieces)) {
    if (phrase === undefined && !minus && (/^or$/i.test(word) || word === 'OF')) {
      alternatives.push([])
      continue
    }
    const words = fold(phrase ?? word)
      .split(' ')
      .filter(Boolean)
    if (words.length === 0 || count === mostTerms) continue
    count += 1
    alternatives.at(-1)?.push({ words, isNegated: minus === '-', isPhrase: phrase !== undefined || words.length > 1 })
  }
  return alternatives.filter((terms) => terms.some(({ isNegated }) => !isNegated))
}

/** An optional minus, then words between quotes, or everything up to the next space. */
const pieces = /(?<![^\s])(-)?(?:["“”„]([^"“”„]*)["“”„]?|(\S+))/gu
