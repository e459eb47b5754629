// SPDX-License-Identifier: EUPL-1.2
import { capitalised } from '#foundation/text'
import type { Language } from '#foundation/text'
import { definitionOf, intervalOf, periodOf, valueOf, whatOf } from '../observation/observation-words.text.ts'
import type { StoredObservation } from '../observation/observation.ts'
import { type SaidSource, saidSource } from './source-names.ts'

/** One figure in the words of the reader. */
export interface FigureRow {
  key: string
  what: string
  period: string
  value: string
  interval: string | null
  countedAs: string
  source: SaidSource
  /** What one must know: withdrawn, corrected, a break, a remark. */
  notes?: readonly string[]
  isWithdrawn?: boolean
}

export function rowOf(observation: StoredObservation, form: string | null, language: Language): FigureRow {
  return {
    key: observation.id,
    what: capitalised(whatOf(observation, form, language)),
    period: periodOf(observation.period, language),
    value: valueOf(observation, language),
    interval: intervalOf(observation, language),
    countedAs: definitionOf(observation.definition, language).name,
    source: saidSource(observation, language),
  }
}
