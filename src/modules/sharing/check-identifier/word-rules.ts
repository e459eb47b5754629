// SPDX-License-Identifier: EUPL-1.2
import { editDistance } from '#values'

/** Each part needs one of its words, in any order, also with a typing mistake. */
export type Rule = readonly string[]

/** Letters. */
const shortestMistaken = 6

/** The words of a sentence in lower case; addresses are none. A loose "06" is what people call a mobile number; "mee gegeven" is one word. */
export function wordsOf(sentence: string): string[] {
  return (
    sentence
      .toLowerCase()
      // Beside whose it is, it is no "just now".
      .replace(/(?<!\p{L})(mijn|mn|m['’]n|me) pas(?!\p{L})/gu, '$1 pasje')
      .replace(/\b06\b(?![\s-]*\d)/g, 'nummer')
      .replace(/\b(mee|op|over|af|in) (gegeven|genomen|gelicht|geligt|gemaakt|gevuld|getrapt)\b/g, '$1$2')
      .replace(/\S+/g, (word) => (/[.@:/]\S/.test(word) ? ' ' : word))
      .match(/[\p{L}’']+/gu) ?? []
  )
}

export function holds(rule: Rule, words: readonly string[]): boolean {
  return rule.every((part) => part.split(' ').some((wanted) => words.some((word) => isNearly(word, wanted))))
}

/** Short words must be right; in longer ones a letter may be wrong, or two exchanged. */
function isNearly(word: string, wanted: string): boolean {
  return word === wanted || (wanted.length >= shortestMistaken && editDistance(word, wanted, 1) <= 1)
}
