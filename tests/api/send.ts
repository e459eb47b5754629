// SPDX-License-Identifier: EUPL-1.2
import type { FastifyInstance } from 'fastify'
import type { Sent } from './change.ts'
import { type Asker, secretsOf } from './organisations.ts'
import { asForm } from './posted.ts'
import type { Own } from './ten-organisations.ts'

const boundary = 'grens-van-de-proef'

/** Sends one request in the name of somebody, as a browser or a machine does. */
export function sendAs(site: FastifyInstance, asker: Asker, { url, form, json, file, cookie = '' }: Sent) {
  if (json) return site.inject({ method: 'POST', url, payload: json, headers: asker.headers('machine') })
  const { payload, headers } = file ? multipart(file) : asForm(form ?? {}, cookie)
  return site.inject({ method: 'POST', url, payload, headers: { ...headers, ...asker.headers('person') } })
}

function multipart({ name, text }: { name: string; text: string }) {
  const lines = [
    `--${boundary}`,
    `content-disposition: form-data; name="file"; filename="${name}"`,
    'content-type: application/octet-stream',
    '',
    text,
    `--${boundary}--`,
    '',
  ]
  return {
    payload: lines.join('\r\n'),
    headers: {
      'content-type': `multipart/form-data; boundary=${boundary}`,
      origin: 'http://localhost',
      host: 'localhost',
    },
  }
}

/** Everything that was sent, as it may come back in an answer. */
export function valuesOf({ form, json, url }: Sent): string[] {
  return [url, ...Object.values(form ?? {}).flat(), ...(json ? (JSON.stringify(json).match(/[^"]+/g) ?? []) : [])]
}

interface Answer {
  statusCode: number
  body: string
  headers: Record<string, unknown>
}

/**
 * All that an answer tells: status, where it leads, kind, length and every byte. Masked: what the asker named, the number of the
 * request and the time. What is left must be the same for what others have and for what nobody has.
 */
export function toldBy(answer: Answer, named: Own): string {
  const { statusCode, body, headers } = answer
  const names = namesOf(named)
  const mask = (text: string) =>
    text
      .replace(names, '‹named›')
      .replace(/nonce(="|-|":")[\w+/=]+/g, 'nonce$1‹request›')
      .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '‹time›')
  const kind = [headers['content-type'], headers['content-disposition'], headers['cache-control']].join(' · ')
  const told = mask(body)
  return `${statusCode} ${mask([headers.location].join(''))} ${kind} ${told.length}\n${told}`
}

const compiled = new WeakMap<Own, { values: number; names: RegExp }>()

/** Whatever an asker may have named of this owner, longest first. Made once, and again when more of an owner of nothing was named. */
function namesOf(named: Own): RegExp {
  const values = Object.values(named).filter((value) => value !== named.organisation)
  const known = compiled.get(named)
  if (known?.values === values.length) return known.names
  const words = [...values, ...secretsOf(named.organisation)]
    .flatMap((value) => [value, value.slice(-6).toUpperCase(), value.slice(-6)])
    .toSorted((a, b) => b.length - a.length)
  const names = new RegExp([...new Set(words)].map((word) => RegExp.escape(word)).join('|'), 'g')
  compiled.set(named, { values: values.length, names })
  return names
}
