// SPDX-License-Identifier: EUPL-1.2
import type { Hit } from '../in-text/found-identifier.ts'
import { classOf } from './word-classes.ts'

/** A word, number or mark of a text, or an identifier that stands in it. */
export interface Token {
  /** In small letters; "#" for a number, "€" for an amount, "<phone>" for an identifier. */
  word: string
  /** What a group of such words says; null: nothing by itself. */
  group: string | null
  /** Which of the identifiers it is. */
  mention?: number
  endsSentence?: true
}

const piece = /[€$£]\s?\d[\d.,]*-?|\d[\d.,:-]*|[\p{L}][\p{L}\p{M}'-]*|\n+|[.!?;,:()"=/→@<>-]/gu
const ending = /^(?:[.!?;]|\n+)$/
const shortened = /^(?:tel|nr|no|rek|mob|dhr|mevr|mw|mr|dr|fam|st|bijv|verk|\p{L})$/u

/** The tokens of a plain text, its identifiers among them in order. */
export function tokensOf(text: string, hits: readonly Pick<Hit, 'kind' | 'start' | 'end'>[]): Token[] {
  const tokens: Token[] = []
  let from = 0
  for (const [mention, { kind, start, end }] of hits.entries()) {
    addWords(tokens, text.slice(from, start))
    const word = `<${kind}>`
    tokens.push({ word, group: word, mention })
    from = end
  }
  addWords(tokens, text.slice(from))
  return tokens
}

function addWords(tokens: Token[], text: string): void {
  const plain = text
    .replace(/[‘’´`]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .toLowerCase()
  for (const [found] of plain.matchAll(piece)) {
    const previous = tokens.at(-1)
    if (ending.test(found)) {
      const isShort = found === '.' && previous !== undefined && shortened.test(previous.word)
      tokens.push({ word: found.startsWith('\n') ? '\n' : found, group: null, ...(!isShort && { endsSentence: true }) })
    } else if (/^\d/.test(found)) tokens.push({ word: '#', group: null })
    else if (/^[€$£]/.test(found)) tokens.push({ word: '€', group: 'PAY' })
    else tokens.push({ word: found, group: classOf(found) })
  }
}
