// SPDX-License-Identifier: EUPL-1.2

/** The same words in Dutch and English. */
export interface Bilingual {
  nl: string
  en: string
}

/** How another organisation's concept lies to ours; 'broadMatch': theirs is broader. */
export const matchRelations = ['exactMatch', 'closeMatch', 'broadMatch', 'narrowMatch', 'relatedMatch'] as const
export type MatchRelation = (typeof matchRelations)[number]

export const mappingConfidences = ['high', 'medium', 'low'] as const

/** What another organisation calls it. */
export interface Mapping {
  /** 'cbs-ovic': a scheme of the edition. */
  scheme: string
  /** Their code; their label where they have no codes. */
  code: string
  label: string
  relation: MatchRelation
  /** high: label seen and meaning not in doubt; low: a weak link, to be looked at first. */
  confidence: (typeof mappingConfidences)[number]
  /** Sources of the edition. */
  sources: readonly string[]
  uri?: string | undefined
  note?: SomeWords | undefined
  /** When they used the category in this sense; left out: as in the named version of their scheme. */
  validFrom?: string | undefined
  validUntil?: string | undefined
  confirmed?: { by: string; on: string } | undefined
}

/** A sentence in at least one language. */
export type SomeWords = { [Language in keyof Bilingual]?: string | undefined }

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

/** Words by language; a language may be missing. */
export type Words = Partial<Record<keyof Bilingual, readonly string[] | undefined>>

/** A term with everything that the edition says of it. */
export interface FullConcept extends Concept {
  alternativeLabels: Words
  hiddenLabels: Words
  examples: Words
  scopeNote: SomeWords | null
  related: readonly string[]
  status: 'draft' | 'accepted' | 'deprecated'
  /** What to use instead; empty unless it is deprecated. */
  replacedBy: readonly string[]
  /** Version of the edition that brought it. */
  since: string
  mappings: readonly Mapping[]
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
