// SPDX-License-Identifier: EUPL-1.2
import type { Term } from './read-words.ts'
import { formsOf, type WordForm } from './word-forms.ts'

/**
 * The search in the language of PostgreSQL's to_tsquery. Words hold letters and digits only, so that nothing typed is read as an
 * operator. '' when there is nothing to look for.
 */
export function patternOf(alternatives: readonly Term[][]): string {
  return alternatives.map((terms) => terms.map(patternOfTerm).join(' & ')).join(' | ')
}

function patternOfTerm({ words, isNegated, isPhrase }: Term): string {
  const inside = isPhrase
    ? words.map((word) => `'${word}'`).join(' <-> ')
    : words.map((word) => formsOf(word).map(patternOfForm).join(' | ')).join(' & ')
  return `${isNegated ? '!' : ''}(${inside})`
}

function patternOfForm({ text, isBeginning }: WordForm): string {
  return `'${text}'${isBeginning ? ':*' : ''}`
}

/** Recognises the words in a folded text that were asked for. */
export function markingOf(alternatives: readonly Term[][]): (word: string) => boolean {
  const whole = new Set<string>()
  const beginnings: string[] = []
  for (const { words, isNegated, isPhrase } of alternatives.flat()) {
    if (isNegated) continue
    for (const { text, isBeginning } of words.flatMap((word) => (isPhrase ? plain(word) : formsOf(word))))
      if (isBeginning) beginnings.push(text)
      else whole.add(text)
  }
  return (word) => whole.has(word) || beginnings.some((text) => word.startsWith(text))
}

function plain(text: string): WordForm {
  return { text, isBeginning: false }
}
