// SPDX-License-Identifier: EUPL-1.2
import { readCues } from '../read-facets/read-cues.ts'
import { type FacetReading, facetsOf } from '../read-facets/read-facets.ts'
import { foldWords } from './fold.ts'
import { readWordsWith } from './read-words.ts'
import { textKindOf, type TextReading } from './reading.ts'
import type { TextModel } from './text-model.ts'

/** What a text seems to tell, and what it says of each facet. Pure: the same model and text give the same. */
export function readAllWith(model: TextModel, text: string): { reading: TextReading; said: FacetReading[] } {
  const words = foldWords(text)
  const reading = readWordsWith(model, words)
  return { reading, said: facetsOf(words, readCues(words), textKindOf(reading)) }
}
