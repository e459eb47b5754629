// SPDX-License-Identifier: EUPL-1.2
import { type Quad, type Term, Writer } from 'n3'
import type { RdfForm } from './rdf-form.ts'
import { prefixes } from './say.ts'

export function writeRdf(quads: readonly Quad[], form: RdfForm): string {
  return form === 'ttl' ? writeTurtle(quads) : writeJsonLd(quads)
}

function writeTurtle(quads: readonly Quad[]): string {
  const writer = new Writer({ prefixes })
  writer.addQuads([...quads])
  let text = ''
  writer.end((_error, result) => {
    text = result
  })
  return text
}

/** JSON-LD with the names of the prefixes and no other context: one node for each subject. For graphs without blank nodes. */
function writeJsonLd(quads: readonly Quad[]): string {
  const nodes = new Map<string, Record<string, unknown[] | string>>()
  for (const { subject, predicate, object } of quads) {
    const node = nodes.get(subject.value) ?? { '@id': subject.value }
    nodes.set(subject.value, node)
    const isType = predicate.value === `${prefixes.rdf}type`
    const key = isType ? '@type' : shorten(predicate.value)
    const values = Array.isArray(node[key]) ? node[key] : []
    values.push(isType ? shorten(object.value) : valueOf(object))
    node[key] = values
  }
  return JSON.stringify({ '@context': prefixes, '@graph': [...nodes.values()] }, null, 1)
}

function valueOf(object: Term): unknown {
  if (object.termType !== 'Literal') return { '@id': object.value }
  if (object.language) return { '@value': object.value, '@language': object.language }
  const type = object.datatype.value
  return type === `${prefixes.xsd}string` ? object.value : { '@value': object.value, '@type': shorten(type) }
}

function shorten(iri: string): string {
  const found = Object.entries(prefixes).find(([, namespace]) => iri.startsWith(namespace))
  return found ? `${found[0]}:${iri.slice(found[1].length)}` : iri
}
