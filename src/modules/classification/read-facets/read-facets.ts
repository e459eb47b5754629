// SPDX-License-Identifier: EUPL-1.2
import type { Facet } from '../classification/classification.ts'
import { foldWords, type Word } from '../read-text/fold.ts'
import { cues, denials } from './cues.data.ts'

/** What somebody said about one facet, and with which words. */
export interface FacetReading {
  facet: Facet
  concept: string
  words: string[]
}

interface Cue {
  facet: Facet
  concept: string
  words: readonly string[]
}

const all: Cue[] = Object.entries(cues).flatMap(([facet, concepts]) =>
  Object.entries(concepts).flatMap(([concept, phrases]) =>
    phrases.split(',').map((phrase) => ({ facet: facet as Facet, concept, words: phrase.trim().split(' ') })),
  ),
)
const byFirstWord = Map.groupBy(
  all.filter(({ words }) => !words[0]?.endsWith('*')),
  ({ words }) => words[0] ?? '',
)
/** Cues that begin with a word of any ending, by its first three letters. */
const byBeginning = Map.groupBy(
  all.filter(({ words }) => words[0]?.endsWith('*')),
  ({ words }) => words[0]?.slice(0, 3) ?? '',
)

/**
 * What a text says of each facet but the form: of each at most one, the first that is said, and at the same place the
 * longest. What is denied is not said.
 */
export function readFacets(text: string): FacetReading[] {
  const words = foldWords(text)
  return facetsOf(words, readCues(words))
}

export function facetsOf(words: readonly Word[], cues: readonly Said[]): FacetReading[] {
  const found = new Map<Facet, Said>()
  for (const said of cues) {
    const earlier = found.get(said.facet)
    if (!earlier || (said.at === earlier.at && said.length > earlier.length)) found.set(said.facet, said)
  }
  return [...found.values()].map(({ facet, concept, at, length }) => ({
    facet,
    concept,
    words: [
      words
        .slice(at, at + length)
        .map(({ shown }) => shown)
        .join(' '),
    ],
  }))
}

/** A cue that stands in a text. */
export interface Said {
  facet: Facet
  concept: string
  /** Number of its first word, and how many words it has. */
  at: number
  length: number
}

/** Every cue that stands in a text and is not denied, from the beginning on. */
export function readCues(words: readonly Word[]): Said[] {
  const found: Said[] = []
  for (let at = 0; at < words.length; at++) {
    const folded = words[at]?.folded ?? ''
    for (const { facet, concept, words: cue } of byFirstWord.get(folded) ?? [])
      if (stands(cue, words, at)) found.push({ facet, concept, at, length: cue.length })
    for (const { facet, concept, words: cue } of byBeginning.get(folded.slice(0, 3)) ?? [])
      if (stands(cue, words, at)) found.push({ facet, concept, at, length: cue.length })
  }
  return found
}

function stands(cue: readonly string[], words: readonly Word[], at: number): boolean {
  return (
    cue.every((word, index) => isSaid(word, words[at + index]?.folded)) &&
    !denials.includes(words[at - 1]?.folded ?? '') &&
    !denials.includes(words[at - 2]?.folded ?? '')
  )
}

function isSaid(cue: string, folded: string | undefined): boolean {
  if (folded === undefined) return false
  if (cue === '_') return true
  return cue.endsWith('*') ? folded.startsWith(cue.slice(0, -1)) : folded === cue
}
