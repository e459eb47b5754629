// SPDX-License-Identifier: EUPL-1.2
import type { Quad } from 'n3'
import { inBoth, say, term } from '#foundation/rdf'
import { addressesUnder } from './addresses.ts'

/** The words that SKOS has not, each with what it means. `base` is BASE_URL. */
export function ownWords(base: string): Quad[] {
  const vocabulary = `${base}/def/taxonomie`
  return [
    ...say(vocabulary, [
      ['rdf:type', term('owl:Ontology')],
      ...inBoth('dct:title', { nl: 'Eigen woorden van de taxonomie', en: 'Own words of the taxonomy' }),
    ]),
    ...say(addressesUnder(base, '').own('confidence'), [
      ['rdf:type', term('owl:DatatypeProperty')],
      ...inBoth('rdfs:label', { nl: 'zekerheid van de vertaling', en: 'confidence of the mapping' }),
      ...inBoth('rdfs:comment', {
        nl: 'Hoe zeker wij zijn dat een begrip zo op de categorie van een ander past: high (de naam is gezien in de bron en de betekenis staat vast), medium (waarschijnlijk, niet alles is nagekeken) of low (een zwak verband: kijk eerst zelf).',
        en: 'How sure we are that a concept fits the category of somebody else in this way: high (the name was seen in the source and its meaning is certain), medium (likely, not everything was looked up) or low (a weak link: look for yourself first).',
      }),
      ['rdfs:domain', term('rdf:Statement')],
      ['rdfs:range', term('xsd:string')],
      ['rdfs:isDefinedBy', { iri: vocabulary }],
    ]),
  ]
}
