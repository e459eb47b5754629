// SPDX-License-Identifier: EUPL-1.2
import type { Decided } from './classification.ts'

/** What a row says for all of its decisions; `edition` null: each decision says it itself. */
interface Row {
  edition: string | null
  at: Date
}

/** A decision as it is stored: without what its row says already, and without what is nothing. Half the size of the whole. */
export type KeptDecided = Pick<Decided, 'facet' | 'concept' | 'source' | 'why'> & Partial<Decided>

export function keptOf(decided: readonly Decided[], row: Row): KeptDecided[] {
  const rowAt = row.at.toISOString()
  return decided.map(({ facet, concept, source, by, why, confidence, edition, at }) => ({
    facet,
    concept,
    source,
    why,
    ...(by !== null && { by }),
    ...(confidence !== null && { confidence }),
    ...(edition !== row.edition && { edition }),
    ...(at !== rowAt && { at }),
  }))
}

export function decidedOf(kept: readonly KeptDecided[], row: Row): Decided[] {
  const rowAt = row.at.toISOString()
  return kept.map((one) => ({ by: null, confidence: null, edition: row.edition ?? '', at: rowAt, ...one }))
}
