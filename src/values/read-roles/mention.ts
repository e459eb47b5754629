// SPDX-License-Identifier: EUPL-1.2
import type { Identifier } from '../identifier.ts'

/**
 * One identifier in a text with the words around it, in small letters and with single spaces. `lead`: from the end of the previous identifier or
 * sentence. `tail`: up to the next identifier or the end of the sentence. `sentence`: all of the sentence before it, other identifiers included.
 * `isAfterOther`: another identifier stands before it in the sentence, and `lead` begins there; `isBeside`: at most a semicolon between them.
 */
export interface Mention {
  identifier: Identifier
  lead: string
  tail: string
  sentence: string
  isAfterOther: boolean
  isBeside: boolean
}

/** How far words can still say something about an identifier, in characters. */
const reach = 160

/** A full stop after "tel" or "nr" ends no sentence; a semicolon does. */
const shortened =
  /(?:^|[^\p{L}])(?:tel|nr|no|rek|mob|reknr|telnr|dhr|mevr|mw|mr|dr|fam|st|t\.a\.v|o\.v\.v|bijv|\p{L})$/iu

export interface Place {
  start: number
  end: number
}

/** The words around the identifier at `places[at]`. `places` are in order. */
export function surroundings(
  text: string,
  places: readonly Place[],
  at: number,
): Pick<Mention, 'lead' | 'tail' | 'sentence' | 'isAfterOther' | 'isBeside'> {
  const { start = 0, end = 0 } = places[at] ?? {}
  const previous = places[at - 1]?.end ?? 0
  const next = places[at + 1]?.start ?? text.length
  const lead = text.slice(Math.max(previous, start - reach), start)
  const begin = lastSentenceIn(lead)
  const from = Math.max(previous, start - reach) + begin
  const sentence = text.slice(Math.max(0, start - 2 * reach), start)
  return {
    lead: plainly(text.slice(from, start)),
    tail: plainly(firstSentenceOf(text.slice(end, Math.min(next, end + reach)))),
    sentence: plainly(begin > 0 ? text.slice(from, start) : sentence.slice(lastSentenceIn(sentence))),
    isAfterOther: at > 0 && from === previous,
    isBeside: at > 0 && start - previous < reach && !/[.!?]\s|\n\s*\n/.test(text.slice(previous, start)),
  }
}

/** Where the last sentence of `text` begins. */
function lastSentenceIn(text: string): number {
  let begin = 0
  for (const hit of text.matchAll(ending)) if (isEnding(text, hit.index)) begin = hit.index + hit[0].length
  return begin
}

function firstSentenceOf(text: string): string {
  for (const hit of text.matchAll(ending)) if (isEnding(text, hit.index)) return text.slice(0, hit.index)
  return text
}

const ending = /[.!?;](?:["'”’)]{0,2}\s|$)|\n[ \t]*\n/g

function isEnding(text: string, at: number): boolean {
  return text[at] !== '.' || !shortened.test(text.slice(Math.max(0, at - 10), at))
}

function plainly(words: string): string {
  return words
    .replace(/[\s\u200b]+/g, ' ')
    .replace(/[‘’´`]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .toLowerCase()
}
