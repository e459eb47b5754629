// SPDX-License-Identifier: EUPL-1.2
import { type MispRequest, mispLimits, MispProblem } from './misp-store.ts'
import { isFields, type Fields, plainText } from './raw-fields.ts'

/** `any`: one of these must be so; `none`: none of these may; `all`: each of these must. A `%` stands for any text. */
export interface Terms {
  any: string[]
  all: string[]
  none: string[]
}

/** What a search asks for. */
export interface SearchFilters {
  values: Terms | null
  types: Terms | null
  categories: Terms | null
  tags: Terms | null
  orgs: Terms | null
  /** UUIDs or numbers of events, and of attributes. */
  uuids: Terms | null
  events: Terms | null
  info: string | null
  /** Of attributes where those are asked for, else of events. */
  timestamp: Span | null
  eventTimestamp: Span | null
  publishTimestamp: Span | null
  /** Days of the event. */
  from: string | null
  to: string | null
  /** Of attributes: `active` without, `all` with, `only` nothing but what was deleted. */
  deleted: 'active' | 'all' | 'only'
  toIds: boolean | null
  isMetadata: boolean
  isMinimal: boolean
  published: boolean | null
  limit: number | null
  page: number
}

/** From a moment on, until one, or between both; null: open. */
export interface Span {
  after: Date | null
  before: Date | null
}

/** The parameters of a request: named ones in the path (`/limit:10`), in the query, and in the body, where the latter count. */
export function parametersOf(request: MispRequest, named: readonly string[]): Fields {
  const parameters: Fields = {}
  const put = (name: string, value: string) => {
    const key = name.replace(/\[\]$/, '')
    const before = Object.hasOwn(parameters, key) ? parameters[key] : undefined
    const next = name.endsWith('[]') && Array.isArray(before) ? [...(before as unknown[]), value] : value
    define(parameters, key, name.endsWith('[]') && !Array.isArray(next) ? [next] : next)
  }
  for (const one of named) {
    const at = one.indexOf(':')
    if (at > 0) put(one.slice(0, at), one.slice(at + 1))
  }
  for (const [name, value] of request.query) put(name, value)
  if (request.method === 'POST' && request.body && request.body.length > 0) {
    const body = jsonOf(request.body)
    const inner = isFields(body.request) ? body.request : body
    for (const [name, value] of Object.entries(inner)) define(parameters, name, value)
  }
  return parameters
}

const define = (target: Fields, name: string, value: unknown) =>
  Object.defineProperty(target, name, { value, enumerable: true, writable: true, configurable: true })

function jsonOf(bytes: Uint8Array): Fields {
  if (bytes.length > mispLimits.body) throw new MispProblem(413, 'The request is too large')
  try {
    const json: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
    // PyMISP sends an empty list where there is nothing to say.
    if (isFields(json)) return json
    if (Array.isArray(json) && json.length === 0) return {}
  } catch {
    // Said below.
  }
  throw new MispProblem(400, 'The body is no JSON object')
}

/** `now`: for times like `7d`. */
export function readSearch(parameters: Fields, now: Date): SearchFilters {
  const given = (...names: string[]) =>
    names.map((name) => parameters[name]).find((one) => one !== undefined && one !== null)
  const format = given('returnFormat')
  if (format !== undefined && format !== 'json') throw new MispProblem(400, 'The only returnFormat is json')
  return {
    values: termsOf(given('value', 'attribute', 'searchall', 'all', 'quickFilter', 'searchvalue')),
    types: termsOf(given('type', 'type_attribute')),
    categories: termsOf(given('category')),
    tags: termsOf(given('tags', 'tag', 'event_tags')),
    orgs: termsOf(given('org')),
    uuids: termsOf(given('uuid')),
    events: termsOf(given('eventid', 'event_uuid')),
    info: textOf(given('eventinfo', 'info', 'searcheventinfo')),
    timestamp: spanOf(given('timestamp', 'attribute_timestamp'), now),
    eventTimestamp: spanOf(given('event_timestamp'), now),
    publishTimestamp: spanOf(given('publish_timestamp', 'last'), now),
    from: dayOf(given('from', 'date_from', 'datefrom', 'searchDatefrom'), now),
    to: dayOf(given('to', 'date_to', 'dateuntil', 'searchDateuntil'), now),
    deleted: deletedOf(given('deleted')),
    toIds: truthOf(given('to_ids', 'toids')),
    isMetadata: truthOf(given('metadata')) ?? false,
    isMinimal: truthOf(given('minimal', 'searchminimal')) ?? false,
    published: truthOf(given('published')),
    limit: countOf(given('limit')),
    page: countOf(given('page')) ?? 1,
  }
}

/** A value, a list of values, `{ OR, AND, NOT }`, or text with `&&` between values; a `!` before a value is NOT. */
function termsOf(written: unknown): Terms | null {
  if (written === undefined || written === null || written === '' || (Array.isArray(written) && written.length === 0))
    return null
  const terms: Terms = { any: [], all: [], none: [] }
  if (isFields(written))
    for (const [name, target] of [
      ['OR', terms.any],
      ['AND', terms.all],
      ['NOT', terms.none],
    ] as const)
      target.push(...textsOf(written[name]))
  else for (const one of textsOf(written)) (one.startsWith('!') ? terms.none : terms.any).push(one.replace(/^!/, ''))
  if (terms.any.length + terms.all.length + terms.none.length > mispLimits.values)
    throw new MispProblem(400, `At most ${mispLimits.values} values in one filter`)
  return terms
}

function textsOf(written: unknown): string[] {
  const list = Array.isArray(written)
    ? (written as unknown[])
    : typeof written === 'string'
      ? written.split('&&')
      : [written]
  return list.flatMap((one) =>
    typeof one === 'string' || typeof one === 'number' ? [String(one).slice(0, 4_000)] : [],
  )
}

const textOf = (written: unknown) => (typeof written === 'string' && written !== '' ? written.slice(0, 500) : null)

function truthOf(written: unknown): boolean | null {
  if (written === undefined || written === '') return null
  return written === true || written === 1 || written === '1' || written === 'true'
}

function countOf(written: unknown): number | null {
  if (written === undefined || written === '') return null
  const count = Number(written)
  if (!Number.isSafeInteger(count) || count < 0) throw new MispProblem(400, 'limit and page are whole numbers')
  return count === 0 ? null : count
}

/** A day, or a moment in seconds since 1970 as PyMISP writes it. */
function dayOf(written: unknown, now: Date): string | null {
  if (written === undefined || written === '') return null
  return /^\d{4}-\d\d-\d\d/.exec(plainText(written))?.[0] ?? pointOf(written, now).toISOString().slice(0, 10)
}

function deletedOf(written: unknown): SearchFilters['deleted'] {
  const list = (Array.isArray(written) ? (written as unknown[]) : written === undefined ? [] : [written]).map(String)
  const active = list.length === 0 || list.some((one) => one === '0' || one === 'false')
  const gone = list.some((one) => one === '1' || one === 'true' || one === 'only')
  return gone ? (active ? 'all' : 'only') : 'active'
}

/** Seconds since 1970, a day, or how long ago (`7d`, `12h`, `30m`); two of them are a span. */
function spanOf(written: unknown, now: Date): Span | null {
  if (written === undefined || written === null || written === '') return null
  const [from, to] = Array.isArray(written) ? (written as unknown[]) : [written]
  const after = pointOf(from, now)
  const before = to === undefined ? null : pointOf(to, now)
  return {
    after: before && after && before < after ? before : after,
    before: before && after && before < after ? after : before,
  }
}

function pointOf(written: unknown, now: Date): Date {
  const text = plainText(written)
  const ago = /^(\d{1,6})([dhm])$/.exec(text)
  if (ago) {
    const unit = { d: 86_400_000, h: 3_600_000, m: 60_000 }[ago[2] as 'd' | 'h' | 'm']
    return new Date(now.getTime() - Number(ago[1]) * unit)
  }
  const time = /^\d{1,12}(\.\d{1,9})?$/.test(text) ? Number(text) * 1_000 : Date.parse(text)
  if (Number.isNaN(time) || Math.abs(time) > 8.64e15)
    throw new MispProblem(400, 'A timestamp is seconds since 1970, a day, or how long ago: 7d')
  return new Date(time)
}

/** Whether these texts fit. Capitals do not count, as in MISP. */
export function fits(terms: Terms | null, texts: readonly string[]): boolean {
  if (!terms) return true
  const has = (term: string) => texts.some((text) => likeFits(term.toLowerCase(), text.toLowerCase()))
  return (terms.any.length === 0 || terms.any.some(has)) && terms.all.every(has) && !terms.none.some(has)
}

/** With `%` for any text, in time that grows with the length and no more. */
function likeFits(term: string, text: string): boolean {
  const parts = term.split('%')
  const first = parts[0] ?? ''
  if (parts.length === 1) return text === term
  const last = parts.at(-1) ?? ''
  if (!text.startsWith(first) || !text.endsWith(last) || text.length < first.length + last.length) return false
  let at = first.length
  for (const part of parts.slice(1, -1)) {
    const found = text.indexOf(part, at)
    if (found < 0) return false
    at = found + part.length
  }
  return at <= text.length - last.length
}

/** Whether a moment lies in the span; both ends belong to it. */
export const inSpan = (span: Span | null, moment: Date) =>
  !span || ((!span.after || moment >= span.after) && (!span.before || moment <= span.before))
