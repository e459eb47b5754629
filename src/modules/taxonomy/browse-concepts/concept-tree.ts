// SPDX-License-Identifier: EUPL-1.2
import type { Bilingual, FullConcept } from '../edition/concept.ts'

/** One concept of a tree, with its kinds. */
export interface Branch {
  id: string
  label: string
  isPriority: boolean
  isDeprecated: boolean
  below: Branch[]
}

/** The concepts below this one, in the order of the edition; one with two broader concepts stands under both. */
export function branchesBelow(concepts: readonly FullConcept[], id: string, language: keyof Bilingual): Branch[] {
  return concepts
    .filter(({ broader }) => broader.includes(id))
    .map((concept) => ({
      id: concept.id,
      label: concept.label[language],
      isPriority: concept.priority !== null,
      isDeprecated: concept.status === 'deprecated',
      below: branchesBelow(concepts, concept.id, language),
    }))
}
