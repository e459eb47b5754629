// SPDX-License-Identifier: EUPL-1.2

/** The same words in Dutch and English. */
export interface Bilingual {
  nl: string
  en: string
}

/** One term of the taxonomy in the current edition. */
export interface Concept {
  /** 'FF-410'. Never reused or renamed; the number carries no meaning, `broader` gives the position. */
  id: string
  /** 'FF' fraud form, 'CH' channel, 'LU' modus operandi, 'IP', 'PY', 'VT', 'HT', 'ES'. */
  facet: string
  broader: readonly string[]
  label: Bilingual
  definition: Bilingual
  /** Rank among the priority forms of the action plan, 1 first; null for all others. */
  priority: number | null
}

/** A fraud form with its place in the tree. */
export interface FraudForm extends Concept {
  /** The form that this one is a kind of; null at level 1. */
  parent: string | null
  /** 1 for the priority forms and "other", 2 for their kinds, and so on. */
  level: number
}

const fraudFormFacet = 'FF'

/**
 * Fraud forms as a list in reading order: each form is followed by its kinds. Priority forms come first, in their rank.
 * The head of the facet ("online fraud") is no form that one can choose, so it is left out.
 */
export function fraudFormsOf(concepts: readonly Concept[]): FraudForm[] {
  const ofFacet = concepts.filter((concept) => concept.facet === fraudFormFacet)
  const below = (parent: string) =>
    ofFacet.filter((concept) => concept.broader.includes(parent)).sort((a, b) => rank(a) - rank(b))
  const walk = (parent: string, level: number): FraudForm[] =>
    below(parent).flatMap((concept) => [
      { ...concept, parent: level === 1 ? null : parent, level },
      ...walk(concept.id, level + 1),
    ])
  const forms = ofFacet.filter((concept) => concept.broader.length === 0).flatMap((head) => walk(head.id, 1))
  // A form with two broader forms stands under the first only.
  return forms.filter((form, index) => forms.findIndex((other) => other.id === form.id) === index)
}

function rank(concept: Concept): number {
  return concept.priority ?? Number.MAX_SAFE_INTEGER
}
