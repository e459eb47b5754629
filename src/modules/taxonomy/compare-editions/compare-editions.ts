// SPDX-License-Identifier: EUPL-1.2
import type { Bilingual, FullConcept, Mapping } from '../edition/concept.ts'

/** Everything that an edition says about a concept. */
export const comparedParts = [
  'label',
  'definition',
  'note',
  'place',
  'related',
  'words',
  'examples',
  'priority',
  'standing',
  'mapping',
] as const

/** One thing that another edition says differently about a concept; null: it was, or is, not there. */
export interface Change {
  what: (typeof comparedParts)[number]
  before: Bilingual | null
  after: Bilingual | null
}

export interface Comparison {
  added: FullConcept[]
  /** Only between drafts: a published concept is never taken out. */
  removed: FullConcept[]
  deprecated: { concept: FullConcept; replacedBy: string[] }[]
  changed: { concept: FullConcept; changes: Change[] }[]
}

/** What changed from one edition to another. Nothing at all when they say the same. */
export function compareEditions(before: readonly FullConcept[], after: readonly FullConcept[]): Comparison {
  const old = new Map(before.map((concept) => [concept.id, concept]))
  const kept = new Set(after.map(({ id }) => id))
  const ends = after.filter((concept) => isEnded(concept) && !isEnded(old.get(concept.id)))
  return {
    added: after.filter((concept) => !old.has(concept.id)),
    removed: before.filter(({ id }) => !kept.has(id)),
    deprecated: ends.map((concept) => ({ concept, replacedBy: [...concept.replacedBy] })),
    changed: after.flatMap((concept) => {
      const earlier = old.get(concept.id)
      const changes = earlier ? changesOf(earlier, concept) : []
      return changes.length > 0 ? [{ concept, changes }] : []
    }),
  }
}

function isEnded(concept: FullConcept | undefined): boolean {
  return concept?.status === 'deprecated'
}

function changesOf(before: FullConcept, after: FullConcept): Change[] {
  const changes: Change[] = []
  const compare = (what: Change['what'], one: Bilingual, other: Bilingual) => {
    if (one.nl !== other.nl || one.en !== other.en) changes.push({ what, before: one, after: other })
  }
  compare('label', before.label, after.label)
  compare('definition', before.definition, after.definition)
  compare('place', same(before.broader.toSorted().join(', ')), same(after.broader.toSorted().join(', ')))
  compare('words', wordsOf(before), wordsOf(after))
  const [old, now] = [mappingsOf(before), mappingsOf(after)]
  for (const target of new Set([...old.keys(), ...now.keys()])) {
    const [one, other] = [old.get(target) ?? null, now.get(target) ?? null]
    if (one?.nl !== other?.nl) changes.push({ what: 'mapping', before: one, after: other })
  }
  return changes
}

function same(text: string): Bilingual {
  return { nl: text, en: text }
}

function wordsOf({ alternativeLabels, hiddenLabels }: FullConcept): Bilingual {
  const of = (language: keyof Bilingual) =>
    [...(alternativeLabels[language] ?? []), ...(hiddenLabels[language] ?? [])].toSorted().join(', ')
  return { nl: of('nl'), en: of('en') }
}

/** By target: scheme, label, relation, confidence and validity, as one line of symbols that no language needs. */
function mappingsOf({ mappings }: FullConcept): Map<string, Bilingual> {
  const line = ({ scheme, label, relation, confidence, validFrom = '', validUntil = '' }: Mapping) =>
    `${scheme}: ${label} (${[relation, confidence, ...(validFrom || validUntil ? [`${validFrom}–${validUntil}`] : [])].join(', ')})`
  return new Map(mappings.map((mapping) => [`${mapping.scheme} ${mapping.code}`, same(line(mapping))]))
}
