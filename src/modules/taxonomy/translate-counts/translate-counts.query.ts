// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import type { Trap } from '../commentary/commentary.ts'
import type { FullConcept, Mapping } from '../edition/concept.ts'
import { type CurrentEdition, findCurrentEdition } from '../edition/current-edition.query.ts'
import type { Counted } from './may-add-up.ts'

/** A mapping with who counts under it, how, and what is known to mislead. */
export interface Translated extends Counted {
  trapTexts: readonly Trap[]
}

export function translated(current: CurrentEdition, mapping: Mapping): Translated {
  const { counting, traps } = current.commentary
  const { unit = 'nothing', country = 'int' } = counting[mapping.scheme] ?? {}
  const own = traps.filter(({ scheme, codes }) => scheme === mapping.scheme && codes.includes(mapping.code))
  return { mapping, unit, country, traps: own.map(({ id }) => id), trapTexts: own }
}

/** The concepts that another organisation's code stands for, with the mapping of each; its own direction is kept. */
export async function conceptsFor(
  ctx: Context,
  scheme: string,
  code?: string,
): Promise<{ concept: FullConcept; mapping: Mapping }[]> {
  const { concepts } = await findCurrentEdition(ctx)
  return concepts.flatMap((concept) =>
    concept.mappings
      .filter((mapping) => mapping.scheme === scheme && (code === undefined || isSame(mapping.code, code)))
      .map((mapping) => ({ concept, mapping })),
  )
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.trim().toLowerCase()
}
