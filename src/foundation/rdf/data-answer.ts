// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto'
import type { Quad } from 'n3'
import { type RdfForm, rdfForms } from './rdf-form.ts'
import { writeRdf } from './write-rdf.ts'

export interface RdfDocument {
  body: string
  etag: string
  /** It stays as it is for ever. */
  isFixed: boolean
}

export function rdfDocument(graph: readonly Quad[], form: RdfForm, isFixed: boolean): RdfDocument {
  const body = writeRdf(graph, form)
  return { body, etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`, isFixed }
}

const fiveMinutes = 'public, max-age=300'

/** Data to keep for a while, or 304 to who has them already. */
export function dataAnswer({ body, etag, isFixed }: RdfDocument, form: RdfForm, ifNoneMatch: string | null): Response {
  const headers = {
    etag,
    'cache-control': isFixed ? 'public, max-age=31536000, immutable' : fiveMinutes,
    'access-control-allow-origin': '*',
    'cross-origin-resource-policy': 'cross-origin',
  }
  const isKnown = (ifNoneMatch ?? '').split(',').some((one) => one.trim().replace(/^W\//, '') === etag)
  if (isKnown) return new Response(null, { status: 304, headers })
  return new Response(body, { headers: { ...headers, 'content-type': `${rdfForms[form]}; charset=utf-8` } })
}

/** "See there": what is meant is a thing in the world, so its address answers with that of a page or of data (303). */
export function seeOther(location: string): Response {
  return new Response(null, {
    status: 303,
    headers: {
      location,
      vary: 'Accept, Accept-Language',
      'cache-control': fiveMinutes,
      'access-control-allow-origin': '*',
    },
  })
}

/** Nothing has that address: in words, because programs and people ask for it. */
export function notKnown(sentence: string): Response {
  return new Response(`${sentence}\n`, { status: 404, headers: { 'content-type': 'text/plain; charset=utf-8' } })
}
