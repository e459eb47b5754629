// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { type Commentary, noRemark } from '../commentary/commentary.ts'
import type { Bilingual, FullConcept, Words } from '../edition/concept.ts'
import { findCurrentEdition } from '../edition/current-edition.query.ts'
import type { WholeEdition } from '../edition/edition.ts'
import { addressesUnder } from '../publish-skos/addresses.ts'
import { dutchFirst } from '../translate-counts/group-of-scheme.ts'
import { decisionsAbout } from '../publish-skos/skos-graph.query.ts'
import { sayValid } from './show-concept.text.ts'

export interface NamedConcept {
  id: string
  label: string
}

/** Everything that the page of a concept shows, in one language; null when the edition does not know it. */
export async function findConcept(ctx: Context, id: string) {
  const current = await findCurrentEdition(ctx)
  const concept = current.byId.get(id)
  if (!concept) return null
  const { language } = ctx
  const remark = current.commentary.concepts[id] ?? noRemark
  const named = (ids: readonly string[]): NamedConcept[] =>
    ids.flatMap((other) => {
      const found = current.byId.get(other)
      return found ? [{ id: other, label: found.label[language] }] : []
    })
  const inThis = (words: Words) => [...(words[language] ?? [])]
  const isOther = ({ id: other, status }: FullConcept) => other !== id && status !== 'deprecated'
  const siblings = current.concepts.filter(
    (other) => isOther(other) && other.broader.some((above) => concept.broader.includes(above)),
  )
  return {
    id,
    label: concept.label[language],
    definition: concept.definition[language],
    scopeNote: concept.scopeNote?.[language] ?? null,
    replacedBy: named(concept.replacedBy),
    alternative: inThis(concept.alternativeLabels),
    words: [...inThis(concept.hiddenLabels), ...inThis(remark.words)],
    examples: [...inThis(concept.examples), ...inThis(remark.examples)],
    notThis: remark.notThis?.[language] ?? null,
    siblings: siblings.map(({ id: other, label, definition }) => ({
      id: other,
      label: label[language],
      definition: definition[language],
    })),
    broader: named(concept.broader),
    narrower: named(current.concepts.filter(({ broader }) => broader.includes(id)).map((other) => other.id)),
    related: named(concept.related),
    seeAlso: named(remark.seeAlso.filter((other) => !concept.related.includes(other))),
    facet: current.facets.find((one) => one.id === concept.facet)?.prefLabel[language] ?? '',
    mappings: mappingsOf(concept, current, current.commentary, language),
    decisions: decisionsAbout(id, current, current.commentary).map(({ date, what, why }) => ({
      date,
      what: what[language],
      why: why[language],
    })),
    since: concept.since,
    address: addressesUnder(ctx.settings.baseUrl, current.edition.scheme).concept(id),
  }
}

function mappingsOf(concept: FullConcept, whole: WholeEdition, { counting }: Commentary, language: keyof Bilingual) {
  return dutchFirst(concept.mappings, counting).map((mapping) => {
    const { scheme, code, label, relation, confidence, note } = mapping
    const external = whole.externalSchemes.find(({ id }) => id === scheme)
    return {
      key: `${scheme} ${code}`,
      organisation: counting[scheme]?.organisation[language] ?? external?.title ?? scheme,
      // Many have no codes: their label stands for it.
      theirs: code === label ? label : `${label} (${code})`,
      relation,
      confidence,
      note: note?.[language] ?? null,
      valid: sayValid(mapping, external, language),
      sources: whole.sources.filter(({ id }) => mapping.sources.includes(id)).map(({ title, url }) => ({ title, url })),
    }
  })
}
