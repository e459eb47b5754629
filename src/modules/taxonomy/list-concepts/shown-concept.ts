// SPDX-License-Identifier: EUPL-1.2
import { type Commentary, noRemark } from '../commentary/commentary.ts'
import type { FullConcept, Mapping, Words } from '../edition/concept.ts'
import type { WholeEdition } from '../edition/edition.ts'
import { addressesUnder } from '../publish-skos/addresses.ts'

type Current = WholeEdition & { commentary: Commentary }

/** A concept as the API says it. */
export function shownConcept(concept: FullConcept, current: Current, base: string) {
  const { id, facet, broader, related, label, definition, status, since, priority } = concept
  const remark = current.commentary.concepts[id] ?? noRemark
  return {
    id,
    uri: addressesUnder(base, current.edition.scheme).concept(id),
    facet,
    broader: [...broader],
    narrower: current.concepts.filter((other) => other.broader.includes(id)).map((other) => other.id),
    related: [...related],
    label,
    definition,
    alternativeLabels: copied(concept.alternativeLabels),
    everydayWords: {
      nl: [...(concept.hiddenLabels.nl ?? []), ...(remark.words.nl ?? [])],
      en: [...(concept.hiddenLabels.en ?? []), ...(remark.words.en ?? [])],
    },
    status,
    replacedBy: concept.replacedBy.map((other) => ({
      id: other,
      label: current.byId.get(other)?.label ?? { nl: other, en: other },
    })),
    since,
    priority,
  }
}

function copied(words: Words): { nl: string[]; en: string[] } {
  return { nl: [...(words.nl ?? [])], en: [...(words.en ?? [])] }
}

/** A mapping as the API says it, the same in both directions: `relation` is always from ours to theirs. */
export function shownMapping({ id, label }: FullConcept, mapping: Mapping, { externalSchemes, sources }: WholeEdition) {
  const { scheme, code, relation, confidence, uri, validFrom, validUntil, note } = mapping
  return {
    concept: id,
    conceptLabel: label,
    scheme,
    code,
    label: mapping.label,
    relation,
    confidence,
    sources: mapping.sources
      .flatMap((one) => sources.filter((source) => source.id === one))
      .map(({ title, url }) => ({ title, url })),
    note: note ?? null,
    validFrom: validFrom ?? null,
    validUntil: validUntil ?? null,
    schemeVersion: externalSchemes.find((one) => one.id === scheme)?.version ?? '',
    uri: uri ?? null,
  }
}
