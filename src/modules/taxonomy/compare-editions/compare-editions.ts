// SPDX-License-Identifier: EUPL-1.2
import type { Bilingual, FullConcept, Mapping, SomeWords, Words } from '../edition/concept.ts'

/** One thing that another edition says differently about a concept; null: it was, or is, not there. */
export interface Change {
  what:
    | 'label'
    | 'definition'
    | 'note'
    | 'place'
    | 'related'
    | 'words'
    | 'examples'
    | 'priority'
    | 'standing'
    | 'mapping'
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
  compare('note', both(before.scopeNote), both(after.scopeNote))
  compare('place', listed(before.broader), listed(after.broader))
  compare('related', listed(before.related), listed(after.related))
  compare(
    'words',
    words(before.alternativeLabels, before.hiddenLabels),
    words(after.alternativeLabels, after.hiddenLabels),
  )
  compare('examples', words(before.examples), words(after.examples))
  compare('priority', same(String(before.priority ?? '')), same(String(after.priority ?? '')))
  // That it ended now stands in a list of its own.
  if (isEnded(before)) compare('standing', standingOf(before), standingOf(after))
  const [old, now] = [mappingsOf(before), mappingsOf(after)]
  for (const target of new Set([...old.keys(), ...now.keys()])) {
    const [one, other] = [old.get(target) ?? null, now.get(target) ?? null]
    if (one?.nl !== other?.nl || one?.en !== other?.en) changes.push({ what: 'mapping', before: one, after: other })
  }
  return changes
}

function same(text: string): Bilingual {
  return { nl: text, en: text }
}

function both(words: SomeWords | null | undefined): Bilingual {
  return { nl: words?.nl ?? '', en: words?.en ?? '' }
}

function listed(ids: readonly string[]): Bilingual {
  return same(ids.toSorted().join(', '))
}

function standingOf(concept: FullConcept): Bilingual {
  const by = concept.replacedBy.toSorted().join(', ')
  return isEnded(concept) ? { nl: `vervallen, gebruik ${by}`, en: `deprecated, use ${by}` } : same('')
}

function words(...all: readonly Words[]): Bilingual {
  const of = (language: keyof Bilingual) =>
    all
      .flatMap((each) => each[language] ?? [])
      .toSorted()
      .join(', ')
  return { nl: of('nl'), en: of('en') }
}

/** By target: all that is said of it, as one line. */
function mappingsOf({ mappings }: FullConcept): Map<string, Bilingual> {
  const line = (mapping: Mapping, language: keyof Bilingual) => {
    const {
      scheme,
      label,
      relation,
      confidence,
      sources,
      uri,
      note,
      validFrom = '',
      validUntil = '',
      confirmed,
    } = mapping
    const valid = validFrom || validUntil ? `${validFrom}–${validUntil}` : ''
    const said = [
      relation,
      confidence,
      valid,
      ...sources.toSorted(),
      confirmed && `${confirmed.by} ${confirmed.on}`,
      uri,
    ]
    return [`${scheme}: ${label} (${said.filter(Boolean).join(', ')})`, note?.[language]].filter(Boolean).join(' ')
  }
  return new Map(
    mappings.map((mapping) => [
      `${mapping.scheme} ${mapping.code}`,
      { nl: line(mapping, 'nl'), en: line(mapping, 'en') },
    ]),
  )
}
