// SPDX-License-Identifier: EUPL-1.2
import { maskText } from '../compare-texts/mask-text.ts'
import { commonWords } from './everyday-words.data.ts'

/** Of the reports, so many must have a word before it belongs to what they share. */
const mostOf = 0.6
const fewestTexts = 3
/** Fewer words say nothing about a lure. */
const fewestWords = 6
const longest = 400

/**
 * What these texts of different reports share, without anything about a person: the words of the first, in order, that most of them have and that
 * are common words of the language. Everything else, every number, link, name and place, is '…'. Null when too little is left.
 */
export function sharedWords(texts: readonly string[]): string | null {
  if (texts.length < fewestTexts) return null
  const masked = texts.map((text) => maskText(text))
  const having = new Map<string, number>()
  for (const words of masked) for (const word of new Set(words)) having.set(word, (having.get(word) ?? 0) + 1)
  const isShown = (word: string) => commonWords.has(word) && (having.get(word) ?? 0) >= mostOf * texts.length
  const shown = (masked[0] ?? []).map((word) => (isShown(word) ? word : '…'))
  if (shown.filter((word) => word !== '…').length < fewestWords) return null
  const text = shown.filter((word, at) => word !== '…' || shown[at - 1] !== '…').join(' ')
  if (text.length <= longest) return text
  return `${text.slice(0, text.lastIndexOf(' ', longest - 2))} …`
}
