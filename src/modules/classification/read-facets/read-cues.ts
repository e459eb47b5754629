// SPDX-License-Identifier: EUPL-1.2
import type { Word } from '../read-text/fold.ts'
import { channelCues } from './channel.data.ts'
import type { Cue, CueGroup } from './cue.ts'
import { type CueTree, type KnownWord, type Node, treeOf } from './cue-tree.ts'
import { denials, notReallyDenied, sayNothing } from './denials.data.ts'
import { formCues } from './form.data.ts'
import { harmCues, victimCues } from './harm.data.ts'
import { impersonatedCues } from './impersonated.data.ts'
import { phrasesIn } from './phrase.ts'
import { meansCues, orderCues } from './payment.data.ts'
import { pretextCues } from './pretext.data.ts'
import { wordSets } from './word-sets.data.ts'

export const cueGroups: readonly CueGroup[] = [
  ...formCues,
  ...channelCues,
  ...pretextCues,
  ...impersonatedCues,
  ...orderCues,
  ...meansCues,
  ...victimCues,
  ...harmCues,
]

/** A cue that stands in a text. */
export interface Said {
  group: CueGroup
  concept: string
  /** Number of its first word, and how many words it has. */
  at: number
  length: number
}

let tree: CueTree | undefined
/** Made when somebody reads: a command that reads nothing starts a tenth sooner. */
const allCues = () =>
  (tree ??= treeOf(
    [
      ...cueGroups.flatMap((group) =>
        Object.entries(group.cues).flatMap(([concept, list]) =>
          phrasesIn(list).map((phrase): { phrase: string; cue: Cue } => ({ phrase, cue: { group, concept } })),
        ),
      ),
      ...phrasesIn(sayNothing).map((phrase) => ({ phrase, cue: null })),
    ],
    wordSets,
  ))
const denying = new Set(denials.split(' '))
const limiting = new Set(notReallyDenied.split(' '))
/** Words that a gap may skip. */
const widestGap = 3

/** "iemand vd bank", "v d bank": a word for a word, so that places stay what they are. */
function inFull(word: Word, at: number, words: readonly Word[]): Word {
  const [before, after] = [words[at - 1]?.folded, words[at + 1]?.folded]
  if (word.folded === 'vd' || (word.folded === 'v' && (after === 'd' || after === 'de')))
    return { ...word, folded: 'van' }
  return word.folded === 'd' && before === 'v' ? { ...word, folded: 'de' } : word
}

/** Every cue that stands in a text and is neither denied nor silenced, from the beginning on. */
export function readCues(told: readonly Word[]): Said[] {
  const words = told.map(inFull)
  const walk = new Walk(words)
  for (let at = 0; at < words.length; at++)
    for (const start of walk.known[at]?.starts ?? none) walk.go(start, at, at + 1)
  const { found, silent } = walk
  return found.filter(
    ({ at, length }) => !isDenied(words, at) && !silent.some((quiet) => at < quiet.end && quiet.at < at + length),
  )
}

const none: readonly Node[] = []

/** Software that criminals use, or that one searches with, is not the party that they pose as. */
const finerKinds = new Map([
  ...['anydesk', 'teamviewer', 'ultraviewer', 'quicksupport'].map((name) => [name, '<remote>'] as const),
  ['google', '<search>'] as const,
])

function finerKind(shown: string): string {
  return finerKinds.get(shown.toLowerCase()) ?? '<software>'
}

class Walk {
  readonly known: (KnownWord | null)[]
  readonly found: Said[] = []
  readonly silent: { at: number; end: number }[] = []
  readonly #words: readonly Word[]

  constructor(words: readonly Word[]) {
    this.#words = words
    this.known = words.map(({ folded, shown }) => allCues().lookUp(folded === '<software>' ? finerKind(shown) : folded))
  }

  /** From this node, where a phrase that began at `from` goes on at word `at`. */
  go(node: Node, from: number, at: number): void {
    for (const cue of node.cues)
      if (cue) this.found.push({ group: cue.group, concept: cue.concept, at: from, length: at - from })
      else this.silent.push({ at: from, end: at })
    const words = this.#words
    if (at >= words.length || words[at - 1]?.endsSentence) return
    this.#step(node, from, at)
    if (node.any && !denies(words, at)) this.go(node.any, from, at + 1)
    if (node.gap)
      for (let to = at; to <= at + widestGap && to < words.length; to++) {
        this.#step(node.gap, from, to)
        if (words[to]?.endsSentence || denies(words, to)) break
      }
  }

  #step(node: Node, from: number, at: number): void {
    const known = this.known[at]
    if (!known) return
    const { ways } = node
    if (ways.length > known.symbols.length) {
      for (const symbol of known.symbols) {
        const next = node.next.get(symbol)
        if (next) this.go(next, from, at + 1)
      }
      return
    }
    for (let way = 0; way < ways.length; way++) {
      const { symbol, node: next } = ways[way] as Node['ways'][number]
      if (((known.bits[symbol >> 5] ?? 0) >>> (symbol & 31)) & 1) this.go(next, from, at + 1)
    }
  }
}

/** Whether one of the two words before it, in the same sentence, turns what stands here into its opposite. */
function isDenied(words: readonly Word[], at: number): boolean {
  for (let before = at - 1; before >= Math.max(at - 2, 0) && !words[before]?.endsSentence; before--)
    if (denies(words, before)) return true
  return false
}

/** 'niet', but not in 'niet alleen'. */
function denies(words: readonly Word[], at: number): boolean {
  return denying.has(words[at]?.folded ?? '') && !limiting.has(words[at + 1]?.folded ?? '')
}
