// SPDX-License-Identifier: EUPL-1.2
import type { Commentary, Trap } from '../commentary/commentary.ts'
import type { FullConcept, Mapping } from '../edition/concept.ts'
import type { Counted } from './may-add-up.ts'

/** A mapping with how its owner counts, and what is known to mislead. */
export interface CountedBy extends Counted {
  trapTexts: readonly Trap[]
}

/** A scheme of which nothing is known counts nothing: better no sum than a wrong one. */
export function countedBy({ counting, traps }: Commentary, mapping: Mapping): CountedBy {
  const { unit = 'nothing' } = counting[mapping.scheme] ?? {}
  const own = traps.filter(({ scheme, codes }) => scheme === mapping.scheme && codes.includes(mapping.code))
  return { mapping, unit, traps: own.map(({ id }) => id), trapTexts: own }
}

/** Mappings that fit what is asked: from ours (`concept`), from theirs (`scheme` and `code`), or all. Codes in any case. */
export function mappingsIn(
  concepts: readonly FullConcept[],
  asked: { concept?: string | undefined; scheme?: string | undefined; code?: string | undefined },
): { concept: FullConcept; mapping: Mapping }[] {
  const code = asked.code?.trim().toLowerCase()
  return concepts
    .filter(({ id }) => asked.concept === undefined || id === asked.concept)
    .flatMap((concept) =>
      concept.mappings
        .filter((mapping) => asked.scheme === undefined || mapping.scheme === asked.scheme)
        .filter((mapping) => code === undefined || mapping.code.toLowerCase() === code)
        .map((mapping) => ({ concept, mapping })),
    )
}
