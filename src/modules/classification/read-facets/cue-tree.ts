// SPDX-License-Identifier: EUPL-1.2
import type { Cue } from './cue.ts'
import { expanded, wordsIn } from './phrase.ts'

/**
 * All phrases as one tree, so that a text is walked once however many phrases there are. A word is looked up once and
 * gives its symbols: itself, and every set and beginning that it belongs to.
 */
export interface CueTree {
  /** What a word can be in a phrase, or null when no phrase has it. */
  lookUp(folded: string): KnownWord | null
}

export interface KnownWord {
  symbols: readonly number[]
  /** The same, a bit for each symbol that there is: most nodes go on with one or two, and then asking is faster than looking. */
  bits: Uint32Array
  /** Where the phrases go on that begin with this word. */
  starts: readonly Node[]
}

export interface Node {
  /** By symbol. */
  next: Map<number, Node>
  /** The same, to run through. */
  ways: { symbol: number; node: Node }[]
  /** After any one word. */
  any: Node | null
  /** After up to three words. */
  gap: Node | null
  cues: Cue[]
}

const newNode = (): Node => ({ next: new Map(), ways: [], any: null, gap: null, cues: [] })

export function treeOf(
  phrases: readonly { phrase: string; cue: Cue }[],
  sets: Readonly<Record<string, string>>,
): CueTree {
  const root = newNode()
  const vocabulary = new Vocabulary(sets)
  for (const { phrase, cue } of phrases)
    for (const elements of expanded(phrase.split(' '))) {
      let node = root
      for (const element of elements) node = stepTo(node, element, vocabulary)
      node.cues.push(cue)
    }
  const known = (symbols: readonly number[]): KnownWord => {
    const bits = new Uint32Array((vocabulary.size >> 5) + 1)
    for (const symbol of symbols) bits[symbol >> 5] = (bits[symbol >> 5] ?? 0) | (1 << (symbol & 31))
    return { symbols, bits, starts: symbols.flatMap((symbol) => root.next.get(symbol) ?? []) }
  }
  const ofWord = new Map(Array.from(vocabulary.ofWord, ([word, symbols]) => [word, known(symbols)]))
  return {
    lookUp(folded) {
      const exact = ofWord.get(folded) ?? null
      let symbols: number[] | null = null
      for (const { beginning, symbol } of vocabulary.beginnings.get(keyOf(folded)) ?? [])
        if (folded.startsWith(beginning)) (symbols ??= exact ? [...exact.symbols] : []).push(symbol)
      return symbols ? known(symbols) : exact
    },
  }
}

function stepTo(node: Node, element: string, vocabulary: Vocabulary): Node {
  if (element === '_') return (node.any ??= newNode())
  if (element === '..') return (node.gap ??= newNode())
  const symbol = vocabulary.symbolFor(element)
  const found = node.next.get(symbol)
  if (found) return found
  const made = newNode()
  node.next.set(symbol, made)
  node.ways.push({ symbol, node: made })
  return made
}

class Vocabulary {
  readonly ofWord = new Map<string, number[]>()
  /** By their first letters, so that a word is compared with few of them. */
  readonly beginnings = new Map<number, { beginning: string; symbol: number }[]>()
  readonly #numbers = new Map<string, number>()
  readonly #sets: Readonly<Record<string, string>>

  constructor(sets: Readonly<Record<string, string>>) {
    this.#sets = sets
  }

  get size(): number {
    return this.#numbers.size
  }

  /** The symbol of a word, of alternatives or of a set; its words are learnt the first time. */
  symbolFor(element: string): number {
    const known = this.#numbers.get(element)
    if (known !== undefined) return known
    const symbol = this.#numbers.size
    this.#numbers.set(element, symbol)
    for (const word of wordsIn(element, this.#sets))
      if (word.endsWith('*')) addTo(this.beginnings, keyOf(word), { beginning: word.slice(0, -1), symbol })
      else addTo(this.ofWord, word, symbol)
    return symbol
  }
}

function addTo<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

/** A word with any ending has at least so many letters. */
export const keyLength = 3

/** Its first letters as one number: faster than cutting a text. */
function keyOf(word: string): number {
  return word.length < keyLength ? -1 : word.charCodeAt(0) | (word.charCodeAt(1) << 10) | (word.charCodeAt(2) << 20)
}
