// SPDX-License-Identifier: EUPL-1.2
import type { Facet } from '../classification/classification.ts'
import type { Word } from './fold.ts'
import { denials, modelCues } from './model-cues.data.ts'

interface Cue {
  facet: Facet
  concept: string
  words: readonly string[]
}

const all: Cue[] = Object.entries(modelCues).flatMap(([facet, concepts]) =>
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

/** A cue that stands in a text. */
export interface ModelCue {
  facet: Facet
  concept: string
  /** Number of its first word, and how many words it has. */
  at: number
  length: number
}

/** Every one that stands in a text and is not denied, from the beginning on. */
export function readModelCues(words: readonly Word[]): ModelCue[] {
  const found: ModelCue[] = []
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
    cue.every((word, index) => isModelCue(word, words[at + index]?.folded)) &&
    !denials.includes(words[at - 1]?.folded ?? '') &&
    !denials.includes(words[at - 2]?.folded ?? '')
  )
}

function isModelCue(cue: string, folded: string | undefined): boolean {
  if (folded === undefined) return false
  if (cue === '_') return true
  return cue.endsWith('*') ? folded.startsWith(cue.slice(0, -1)) : folded === cue
}
