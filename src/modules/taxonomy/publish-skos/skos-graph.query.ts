// SPDX-License-Identifier: EUPL-1.2
import type { Quad } from 'n3'
import { inBoth, type Said, say, type Term, term } from '#foundation/rdf'
import { type Commentary, noRemark } from '../commentary/commentary.ts'
import type { FullConcept, Mapping } from '../edition/concept.ts'
import type { Decision, WholeEdition } from '../edition/edition.ts'
import { type Addresses, addressesUnder } from './addresses.ts'

/**
 * An edition as SKOS by NL-SBB: the scheme, a collection per facet, every concept, and of what it is mapped to no more than
 * what it is called and where it stands, because others define that. `only`: one concept with what it needs around it.
 */
export function skosGraph(whole: WholeEdition, commentary: Commentary, base: string, only?: FullConcept): Quad[] {
  const at = addressesUnder(base, whole.edition.scheme)
  const shown = only ? [only] : whole.concepts
  const mappings = shown.flatMap((concept) => concept.mappings)
  return [
    ...aboutScheme(whole, at),
    ...(only ? [] : whole.facets.flatMap((facet) => aboutFacet(facet.id, whole, at))),
    ...shown.flatMap((concept) => aboutConcept(concept, whole, commentary, at)),
    ...aboutOthers(mappings, whole, at),
    ...aboutSources(mappings, whole, at),
  ]
}

function aboutScheme({ edition, facets }: WholeEdition, at: Addresses): Quad[] {
  return say(at.scheme, [
    ['rdf:type', term('skos:ConceptScheme')],
    ...inBoth('dct:title', edition.title),
    ['owl:versionInfo', { value: edition.version, type: '' }],
    ['dct:modified', { value: edition.publishedOn, type: 'xsd:date' }],
    ['dct:hasVersion', { iri: at.edition(edition.version, 'ttl') }],
    ...facets.map(({ topConcept }): Said => ['skos:hasTopConcept', { iri: at.concept(topConcept) }]),
  ])
}

function aboutFacet(id: string, { facets, concepts }: WholeEdition, at: Addresses): Quad[] {
  const facet = facets.find((one) => one.id === id)
  if (!facet) return []
  return say(at.collection(id), [
    ['rdf:type', term('skos:Collection')],
    ...inBoth('skos:prefLabel', facet.prefLabel),
    ...concepts
      .filter((concept) => concept.facet === id)
      .map((concept): Said => ['skos:member', { iri: at.concept(concept.id) }]),
  ])
}

function aboutConcept(concept: FullConcept, whole: WholeEdition, commentary: Commentary, at: Addresses): Quad[] {
  const { id, broader, related, replacedBy, status, label } = concept
  const remark = commentary.concepts[id] ?? noRemark
  const isTop = whole.facets.some(({ topConcept }) => topConcept === id)
  const narrower = whole.concepts.filter((other) => other.broader.includes(id))
  const decisions = decisionsAbout(id, whole, commentary)
  const to = (property: Term, ids: readonly string[]) => ids.map((one): Said => [property, { iri: at.concept(one) }])
  return [
    ...say(at.concept(id), [
      ['rdf:type', term('skos:Concept')],
      ['skos:inScheme', { iri: at.scheme }],
      ['skos:notation', { value: id, type: '' }],
      ...inBoth('skos:prefLabel', label),
      ...labelsOf(concept, remark.words),
      ...inBoth('skos:definition', concept.definition),
      ...inBoth('skos:scopeNote', concept.scopeNote),
      ...inBoth('skos:scopeNote', remark.notThis),
      ...listed('skos:example', concept.examples),
      ...listed('skos:example', remark.examples),
      ...to('skos:broader', broader),
      ...to(
        'skos:narrower',
        narrower.map((other) => other.id),
      ),
      ...to('skos:related', related),
      ...(isTop ? [['skos:topConceptOf', { iri: at.scheme }] as const] : []),
      ...(status === 'deprecated' ? [['owl:deprecated', { value: 'true', type: 'xsd:boolean' }] as const] : []),
      ...to('dct:isReplacedBy', replacedBy),
      ['skos:historyNote', { text: `Sinds editie ${concept.since}.`, language: 'nl' }],
      ['skos:historyNote', { text: `Since edition ${concept.since}.`, language: 'en' }],
      ...decisions.flatMap(({ date, what, why }) =>
        inBoth('skos:changeNote', { nl: `${date}: ${what.nl} ${why.nl}`, en: `${date}: ${what.en} ${why.en}` }),
      ),
      ['foaf:isPrimaryTopicOf', { iri: at.page(id) }],
      ...concept.mappings.map(
        ({ scheme, code, relation }): Said => [`skos:${relation}`, { iri: at.external(scheme, code) }],
      ),
    ]),
    ...concept.mappings.flatMap((mapping) => aboutMapping(id, mapping, at)),
  ]
}

/** What was decided about a concept: by the edition itself, and beside it. */
export function decisionsAbout(
  id: string,
  { edition, decisions }: Pick<WholeEdition, 'edition' | 'decisions'>,
  commentary: Commentary,
): Decision[] {
  const beside = commentary.decisions.filter((decision) => decision.edition === edition.version)
  return [...decisions, ...beside].filter(({ concepts }) => concepts.includes(id))
}

/** A word is said once in a language: as the name, else as another name, else as a word to find it by. */
function labelsOf(concept: FullConcept, words: FullConcept['hiddenLabels']): Said[] {
  return (['nl', 'en'] as const).flatMap((language) => {
    const said = new Set([concept.label[language]])
    const fresh = (property: Term, labels: readonly string[] = []) =>
      labels.flatMap((text): Said[] => {
        if (said.has(text)) return []
        said.add(text)
        return [[property, { text, language }]]
      })
    return [
      ...fresh('skos:altLabel', concept.alternativeLabels[language]),
      ...fresh('skos:hiddenLabel', concept.hiddenLabels[language]),
      ...fresh('skos:hiddenLabel', words[language]),
    ]
  })
}

/** How sure a mapping is, by which sources and in which period: a statement about the statement. */
function aboutMapping(id: string, mapping: Mapping, at: Addresses): Quad[] {
  const { scheme, code, relation, confidence, sources, note, validFrom, validUntil } = mapping
  const valid = [validFrom && `start=${validFrom}`, validUntil && `end=${validUntil}`].filter(Boolean).join('; ')
  return say(at.mapping(id, scheme, code), [
    ['rdf:type', term('rdf:Statement')],
    ['rdf:subject', { iri: at.concept(id) }],
    ['rdf:predicate', term(`skos:${relation}`)],
    ['rdf:object', { iri: at.external(scheme, code) }],
    [{ iri: at.own('confidence') }, { value: confidence, type: '' }],
    ...sources.map((source): Said => ['dct:source', { iri: at.source(source) }]),
    ...inBoth('rdfs:comment', note),
    ...(valid ? [['dct:valid', { value: valid, type: '' }] as const] : []),
  ])
}

/** Schemes of others and the concepts in them that we are mapped to. Not typed as concepts: they are defined elsewhere. */
function aboutOthers(mappings: readonly Mapping[], { externalSchemes }: WholeEdition, at: Addresses): Quad[] {
  const named = new Set(mappings.map(({ scheme }) => scheme))
  const targets = new Map(mappings.map((mapping) => [`${mapping.scheme} ${mapping.code}`, mapping]))
  return [
    ...externalSchemes
      .filter(({ id }) => named.has(id))
      .flatMap(({ id, title, version, url }) =>
        say(at.externalScheme(id), [
          ['rdf:type', term('skos:ConceptScheme')],
          ...inBoth('dct:title', { nl: title, en: title }),
          ['owl:versionInfo', { value: version, type: '' }],
          ['foaf:page', { iri: url }],
        ]),
      ),
    ...[...targets.values()].flatMap(({ scheme, code, label, uri }) =>
      say(at.external(scheme, code), [
        ['skos:inScheme', { iri: at.externalScheme(scheme) }],
        ['skos:notation', { value: code, type: '' }],
        ['rdfs:label', { value: label, type: '' }],
        ...(uri ? [['foaf:page', { iri: uri }] as const] : []),
      ]),
    ),
  ]
}

function aboutSources(mappings: readonly Mapping[], { sources }: WholeEdition, at: Addresses): Quad[] {
  const named = new Set(mappings.flatMap((mapping) => mapping.sources))
  return sources
    .filter(({ id }) => named.has(id))
    .flatMap(({ id, title, publisher, date, url }) =>
      say(at.source(id), [
        ['rdf:type', term('foaf:Document')],
        ...inBoth('dct:title', { nl: title, en: title }),
        ['dct:publisher', { value: publisher, type: '' }],
        ['dct:date', { value: date, type: '' }],
        ['foaf:page', { iri: url }],
      ]),
    )
}

function listed(property: Term, words: FullConcept['examples']): Said[] {
  return (['nl', 'en'] as const).flatMap((language) =>
    (words[language] ?? []).map((text): Said => [property, { text, language }]),
  )
}
