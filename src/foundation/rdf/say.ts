// SPDX-License-Identifier: EUPL-1.2
import { DataFactory, type Quad } from 'n3'

/** The names by which addresses of vocabularies are written. */
export const prefixes = {
  skos: 'http://www.w3.org/2004/02/skos/core#',
  dct: 'http://purl.org/dc/terms/',
  dcat: 'http://www.w3.org/ns/dcat#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  owl: 'http://www.w3.org/2002/07/owl#',
  foaf: 'http://xmlns.com/foaf/0.1/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  spdx: 'http://spdx.org/rdf/terms#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const

/** 'dct:title' */
export type Term = `${keyof typeof prefixes}:${string}`
/** An address, words in a language, or a value with its type ('' is plain). */
export type Value = { iri: string } | { text: string; language: string } | { value: string; type: Term | '' }
/** One thing that is said of a subject. */
export type Said = readonly [term: Term | { iri: string }, value: Value]

const { namedNode, literal, quad } = DataFactory

/** Everything that is said of one subject, as a graph. */
export function say(subject: string, said: readonly Said[]): Quad[] {
  return said.map(([property, value]) => {
    const predicate = namedNode(typeof property === 'string' ? term(property).iri : property.iri)
    return quad(namedNode(subject), predicate, nodeOf(value))
  })
}

export function term(name: Term): { iri: string } {
  const [prefix = '', local = ''] = name.split(':')
  return { iri: prefixes[prefix as keyof typeof prefixes] + local }
}

/** The same in Dutch and English; a language without words is left out. */
export function inBoth(
  property: Term,
  words: { nl?: string | undefined; en?: string | undefined } | null | undefined,
): Said[] {
  return (['nl', 'en'] as const).flatMap((language): Said[] => {
    const text = words?.[language]
    return text ? [[property, { text, language }]] : []
  })
}

function nodeOf(value: Value) {
  if ('iri' in value) return namedNode(value.iri)
  if ('text' in value) return literal(value.text, value.language)
  return value.type === '' ? literal(value.value) : literal(value.value, namedNode(term(value.type).iri))
}
