// SPDX-License-Identifier: EUPL-1.2
import { fold } from './fold.ts'

/** A piece of an excerpt; `isMark`: a word that was asked for. */
export interface ExcerptPart {
  text: string
  isMark: boolean
}

const longest = 260
const before = 80

/**
 * The part of a text around the first words that were asked for, at most about 260 characters, as plain pieces: whoever shows
 * them marks them. `isAsked` gets folded words.
 */
export function excerptOf(text: string, isAsked: (word: string) => boolean): ExcerptPart[] {
  const folded = fold(text)
  const found = [...folded.matchAll(/[^ ]+/g)].filter(([word]) => isAsked(word))
  const first = found[0]?.index ?? 0
  const from = boundary(folded, Math.max(0, first - before))
  const to = text.length <= from + longest ? text.length : folded.lastIndexOf(' ', from + longest)
  const parts: ExcerptPart[] = []
  const add = (piece: string, isMark: boolean) => {
    const plain = piece.replace(/\s+/g, ' ')
    if (plain !== '') parts.push({ text: plain, isMark })
  }
  let at = from
  for (const { 0: word, index } of found) {
    const end = index + word.length
    if (index < at || end > to) continue
    add(text.slice(at, index), false)
    add(text.slice(index, end), true)
    at = end
  }
  add(text.slice(at, Math.max(at, to)), false)
  if (from > 0) parts.unshift({ text: '… ', isMark: false })
  if (to < text.length) parts.push({ text: ' …', isMark: false })
  return parts
}

/** The begin of the first word from here on. */
function boundary(folded: string, at: number): number {
  if (at === 0) return 0
  const space = folded.indexOf(' ', at)
  return space === -1 ? at : space + 1
}
