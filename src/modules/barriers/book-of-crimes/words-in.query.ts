// SPDX-License-Identifier: EUPL-1.2
import { fold, markingOf, readWords } from '#foundation/search'

/** Recognises a text with the words that somebody typed: all of them, one of several, or not one with a minus. */
export function wordsIn(typed: string): (text: string) => boolean {
  const alternatives = readWords(typed)
  if (alternatives.length === 0) return () => true
  const recognisers = alternatives.map((terms) =>
    terms.map((term) => ({
      isWanted: !term.isNegated,
      parts: term.words.map((word) => markingOf([[{ words: [word], isNegated: false, isPhrase: term.isPhrase }]])),
    })),
  )
  return (text) => {
    const words = fold(text).split(' ').filter(Boolean)
    return recognisers.some((terms) =>
      terms.every(({ isWanted, parts }) => parts.every((isIt) => words.some(isIt)) === isWanted),
    )
  }
}
