// SPDX-License-Identifier: EUPL-1.2
import type { StixObject } from '../stix/stix-types.ts'
import { microsOf } from '../stix/moments.ts'
import { versionKey } from '../stix/stix-ids.ts'
import { type TaxiiClientSettings, TaxiiClientProblem, TaxiiRequests } from './client-requests.ts'

/**
 * How far a collection was read: the moment of the newest object, and which objects of that very moment were given. With the moment alone, whatever is
 * added later within the same one would be missed, or given twice. Plain data: keep it as JSON.
 */
export interface HighWaterMark {
  addedAfter: string | null
  /** `id version` of what was given with the last moment, and perhaps of some before it. */
  seen: string[]
}

/** One page of a collection. */
export interface ObjectsPage {
  objects: StixObject[]
  /** Keep it when the objects of this page are kept: from there the next poll goes on. */
  mark: HighWaterMark
  /** What was no object, or had been given before. */
  skipped: number
}

/** From where on, and which objects. */
export interface ObjectsAsk {
  /** A mark of before, or only a moment; without it from the beginning. */
  mark?: HighWaterMark | null
  addedAfter?: string | Date
  /** Objects in one page; the server may give fewer. */
  limit?: number
  match?: { id?: string[]; type?: string[]; version?: string[]; specVersion?: string[] }
  /** Pages at most; 10,000 when nothing is said. What is left is for the next poll, from the mark. */
  maxPages?: number
}

/** A collection of somebody else. */
export interface FoundCollection {
  id: string
  alias: string | null
  title: string
  description: string | null
  canRead: boolean
  canWrite: boolean
  /** Absolute, with a slash at its end. */
  url: string
}

/** What can be asked of a TAXII server. */
export interface TaxiiClient {
  discovery(): Promise<{ title: string; defaultRoot: string | null; roots: string[] }>
  /** Of one API root, or of the default one. */
  collections(root?: string): Promise<FoundCollection[]>
  /** Every object that was added since, page after page, each once. `collection`: one that was found, or its address. */
  objects(collection: FoundCollection | string, ask?: ObjectsAsk): AsyncGenerator<ObjectsPage, void, undefined>
}

/** A client of TAXII 2.1 with bounds on time, size and tries. Problems are a `TaxiiClientProblem`. */
export function taxiiClient(settings: TaxiiClientSettings): TaxiiClient {
  const requests = new TaxiiRequests(settings)
  const discovery = async () => {
    const { json } = await requests.get(settings.url)
    const { title, default: defaultRoot, api_roots: roots } = fields(json)
    return {
      title: typeof title === 'string' ? title : '',
      defaultRoot: typeof defaultRoot === 'string' ? defaultRoot : null,
      roots: list(roots).filter((one) => typeof one === 'string'),
    }
  }
  return {
    discovery,
    async collections(root) {
      const at = root ?? (await defaultOf(discovery))
      const base = new URL(withSlash(at), settings.url)
      const { json } = await requests.get(new URL('collections/', base).href)
      return list(fields(json).collections).flatMap((one) => foundCollection(one, base))
    },
    objects(collection, ask = {}) {
      const base = typeof collection === 'string' ? collection : collection.url
      return objectPages(requests, new URL('objects/', new URL(withSlash(base), settings.url)), ask)
    },
  }
}

async function defaultOf(discovery: TaxiiClient['discovery']): Promise<string> {
  const { defaultRoot, roots } = await discovery()
  const root = defaultRoot ?? roots[0]
  if (root === undefined) throw new TaxiiClientProblem('malformed', 200, 'The server names no API root')
  return root
}

function foundCollection(one: unknown, base: URL): FoundCollection[] {
  const { id, alias, title, description, can_read: canRead, can_write: canWrite } = fields(one)
  if (typeof id !== 'string' || id === '') return []
  return [
    {
      id,
      alias: typeof alias === 'string' ? alias : null,
      title: typeof title === 'string' ? title : id,
      description: typeof description === 'string' ? description : null,
      canRead: canRead === true,
      canWrite: canWrite === true,
      url: new URL(`collections/${encodeURIComponent(id)}/`, base).href,
    },
  ]
}

/** Objects of one moment, which a mark has to name. */
const mostSeen = 100_000

async function* objectPages(
  requests: TaxiiRequests,
  url: URL,
  ask: ObjectsAsk,
): AsyncGenerator<ObjectsPage, void, undefined> {
  let mark: HighWaterMark = ask.mark ?? { addedAfter: null, seen: [] }
  const since = ask.addedAfter === undefined ? null : new Date(ask.addedAfter).toISOString()
  let from = mark.addedAfter === null ? since : justBefore(mark.addedAfter)
  let next: string | null = null
  for (let pages = 0; pages < (ask.maxPages ?? 10_000); pages += 1) {
    const { json, headers } = await requests.get(addressOf(url, ask, from, next))
    const { more, next: after, objects } = fields(json)
    const listed = list(objects)
    const known = new Set(mark.seen)
    const given = listed.filter(isObject)
    const fresh = given.filter((one) => !known.has(versionKey(one)))
    mark = advanced(mark, headers.get('x-taxii-date-added-last'), given)
    if (mark.seen.length > mostSeen)
      throw new TaxiiClientProblem('too-large', 200, `More than ${mostSeen} objects of one moment`)
    yield { objects: fresh, mark, skipped: listed.length - fresh.length }
    if (more !== true) return
    if (typeof after === 'string' && after !== '') {
      if (after === next) throw stuck()
      next = after
    } else {
      // A server of before 2.1 counts on the moment alone. When a whole page is of one moment, there is no way on.
      const onward = mark.addedAfter === null ? null : justBefore(mark.addedAfter)
      if (fresh.length === 0 || onward === null || onward === from) throw stuck()
      from = onward
      next = null
    }
  }
}

const stuck = () =>
  new TaxiiClientProblem('no-progress', 200, 'The server says that there is more and gives nothing new')

/** The mark after a page. What was seen at an earlier moment is forgotten: it cannot come again. */
function advanced(mark: HighWaterMark, last: string | null, given: readonly StixObject[]): HighWaterMark {
  const before = mark.addedAfter === null ? null : microsOf(mark.addedAfter)
  const now = last === null ? null : microsOf(last)
  if (last === null || now === null || (before !== null && now < before))
    return { addedAfter: mark.addedAfter, seen: [...new Set([...mark.seen, ...given.map(versionKey)])] }
  const keys = given.map(versionKey)
  return { addedAfter: last, seen: now === before ? [...new Set([...mark.seen, ...keys])] : [...new Set(keys)] }
}

/** A microsecond earlier: `added_after` leaves out its own moment, and we want that one again. */
function justBefore(moment: string): string | null {
  const micros = microsOf(moment)
  if (micros === null) return null
  const earlier = micros - 1n
  const digits = String(((earlier % 1_000_000n) + 1_000_000n) % 1_000_000n).padStart(6, '0')
  const seconds = new Date(Number((earlier - BigInt(digits)) / 1000n)).toISOString().slice(0, 19)
  return `${seconds}.${digits}Z`
}

function addressOf(url: URL, { limit, match }: ObjectsAsk, from: string | null, next: string | null): string {
  const address = new URL(url)
  const set = (name: string, values: readonly string[] | undefined) => {
    if (values?.length) address.searchParams.set(name, values.join(','))
  }
  if (from !== null) address.searchParams.set('added_after', from)
  if (limit !== undefined) address.searchParams.set('limit', String(limit))
  if (next !== null) address.searchParams.set('next', next)
  set('match[id]', match?.id)
  set('match[type]', match?.type)
  set('match[version]', match?.version)
  set('match[spec_version]', match?.specVersion)
  return address.href
}

const withSlash = (address: string) => (address.endsWith('/') ? address : `${address}/`)
const list = (one: unknown): unknown[] => (Array.isArray(one) ? (one as unknown[]) : [])
const fields = (one: unknown): Record<string, unknown> =>
  typeof one === 'object' && one !== null ? (one as Record<string, unknown>) : {}
const isObject = (one: unknown): one is StixObject =>
  typeof fields(one).id === 'string' && typeof fields(one).type === 'string'
