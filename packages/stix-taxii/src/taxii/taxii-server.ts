// SPDX-License-Identifier: EUPL-1.2
import { acceptsTaxii, isTaxii } from './media-types.ts'
import { type ObjectPage, pageOf } from './object-pages.ts'
import { type FilterName, nextOf, readFilters, taxiiTime, versionOf } from './taxii-filters.ts'
import {
  stixMediaType,
  type TaxiiAnswer,
  type TaxiiCollection,
  taxiiMediaType,
  TaxiiProblem,
  type TaxiiRequest,
  type TaxiiStore,
} from './taxii-types.ts'

/**
 * Answers one request of TAXII 2.1, from `/taxii2/` on. Who asks was settled before: the store holds what this reader may see. One answer reads at most
 * `taxiiLimits.rows` rows and gives at most `taxiiLimits.page` objects.
 */
export async function answerTaxii(store: TaxiiStore, request: TaxiiRequest): Promise<TaxiiAnswer> {
  try {
    const given = await answer(store, request)
    return request.method === 'HEAD' ? { ...given, body: null } : given
  } catch (problem) {
    if (problem instanceof TaxiiProblem) return errorAnswer(problem)
    throw problem
  }
}

/** The error object of TAXII 2.1 section 3.6.1, for refusals outside of this package too (401, 403, 429). */
export function errorAnswer(problem: Pick<TaxiiProblem, 'status' | 'title' | 'message' | 'headers'>): TaxiiAnswer {
  const { status, title, message, headers } = problem
  return {
    status,
    headers: { 'content-type': taxiiMediaType, ...headers },
    body: { title, ...(message ? { description: message } : {}), http_status: String(status) },
  }
}

async function answer(store: TaxiiStore, request: TaxiiRequest): Promise<TaxiiAnswer> {
  const parts = pathParts(request.path)
  const route = parts && routeOf(parts)
  if (!route) throw notFound('There is nothing at this address')
  const mayPost = route.name === 'objects'
  const isRead = request.method === 'GET' || request.method === 'HEAD'
  if (!isRead && !(mayPost && request.method === 'POST'))
    throw new TaxiiProblem(405, 'Method not allowed', `${request.method} is not possible here`, {
      allow: mayPost ? 'GET, HEAD, POST' : 'GET, HEAD',
    })
  if (!acceptsTaxii(request.headers.get('accept')))
    throw new TaxiiProblem(406, 'Not acceptable', `Only ${taxiiMediaType} is given`)
  if (route.name === 'discovery') return ok(discoveryOf(store))
  const { root } = route
  const about = await store.root(root)
  if (!about) throw notFound('There is no such API root')
  if (route.name === 'root')
    return ok({
      title: about.title,
      ...(about.description ? { description: about.description } : {}),
      versions: [taxiiMediaType],
      max_content_length: about.maxContentLength,
    })
  if (route.name === 'status') {
    const status = await store.status?.(root, route.id)
    if (!status) throw notFound('There is no such status')
    return ok(status)
  }
  const collections = await store.collections(root)
  if (route.name === 'collections')
    return ok(collections.length > 0 ? { collections: collections.map(describeCollection) } : {})
  const collection = collections.find(({ id, alias }) => id === route.collection || alias === route.collection)
  if (!collection) throw notFound('There is no such collection')
  if (route.name === 'collection') return ok(describeCollection(collection))
  if (request.method === 'POST') return add(store, root, collection, about.maxContentLength, request)
  if (!collection.canRead) throw new TaxiiProblem(403, 'Forbidden', 'You may not read this collection')
  const filters = readFilters(request.query, filtersOf[route.name])
  if ('object' in route) filters.ids = [route.object]
  if (route.name === 'versions') filters.versions = [{ keyword: 'all' }]
  const page = await pageOf(store, root, collection.id, filters)
  if (!page) throw notFound('There is no such collection')
  if ('object' in route && !page.sawAny && page.next === null && filters.after === null && filters.addedAfter === null)
    throw notFound('There is no such object in this collection')
  return ok(envelope(route.name, page), datesOf(page))
}

type Route =
  | { name: 'discovery' }
  | { name: 'root'; root: string }
  | { name: 'collections'; root: string }
  | { name: 'status'; root: string; id: string }
  | { name: 'collection' | 'objects' | 'manifest'; root: string; collection: string }
  | { name: 'object' | 'versions'; root: string; collection: string; object: string }

const filtersOf: Record<'objects' | 'manifest' | 'object' | 'versions', FilterName[]> = {
  objects: ['added_after', 'match[id]', 'match[type]', 'match[version]', 'match[spec_version]'],
  manifest: ['added_after', 'match[id]', 'match[type]', 'match[version]', 'match[spec_version]'],
  object: ['added_after', 'match[version]', 'match[spec_version]'],
  versions: ['added_after', 'match[spec_version]'],
}

function pathParts(path: string): string[] | null {
  try {
    const parts = path.slice(0, 2_000).split('/').filter(Boolean).map(decodeURIComponent)
    return parts[0] === 'taxii2' || path.length > 2_000 ? parts.slice(1) : parts
  } catch {
    return null
  }
}

/** `[root]/collections/[id]/objects/[id]/versions`; a root is one part of the path. */
function routeOf(parts: readonly string[]): Route | null {
  const [root, kind, id, what, object, versions, ...more] = parts
  if (root === undefined) return { name: 'discovery' }
  if (more.length > 0) return null
  if (kind === undefined) return { name: 'root', root }
  if (kind === 'status') return id !== undefined && what === undefined ? { name: 'status', root, id } : null
  if (kind !== 'collections') return null
  if (id === undefined) return { name: 'collections', root }
  if (what === undefined) return { name: 'collection', root, collection: id }
  if (what === 'manifest') return object === undefined ? { name: 'manifest', root, collection: id } : null
  if (what !== 'objects') return null
  if (object === undefined) return { name: 'objects', root, collection: id }
  if (versions === undefined) return { name: 'object', root, collection: id, object }
  return versions === 'versions' ? { name: 'versions', root, collection: id, object } : null
}

const notFound = (description: string) => new TaxiiProblem(404, 'Not found', description)

function ok(body: unknown, headers: Record<string, string> = {}): TaxiiAnswer {
  return { status: 200, headers: { 'content-type': taxiiMediaType, ...headers }, body }
}

function discoveryOf({ discovery }: TaxiiStore) {
  const { title, description, contact, defaultRoot, roots } = discovery
  return {
    title,
    ...(description ? { description } : {}),
    ...(contact ? { contact } : {}),
    default: defaultRoot,
    api_roots: roots,
  }
}

function describeCollection({ id, alias, title, description, canRead, canWrite }: TaxiiCollection) {
  return {
    id,
    title,
    ...(description ? { description } : {}),
    ...(alias ? { alias } : {}),
    can_read: canRead,
    can_write: canWrite,
    media_types: [stixMediaType],
  }
}

function envelope(name: 'objects' | 'manifest' | 'object' | 'versions', { rows, next }: ObjectPage) {
  const paging = next === null ? {} : { more: true, next: nextOf(next) }
  if (rows.length === 0) return paging
  if (name === 'versions') return { ...paging, versions: rows.map(versionOf) }
  if (name !== 'manifest') return { ...paging, objects: rows.map(({ object }) => object) }
  return {
    ...paging,
    objects: rows.map((row) => ({
      id: row.object.id,
      date_added: taxiiTime(row.addedAt),
      version: versionOf(row),
      media_type: stixMediaType,
    })),
  }
}

function datesOf({ rows }: ObjectPage): Record<string, string> {
  const [first] = rows
  const last = rows.at(-1)
  if (!first || !last) return {}
  return {
    'x-taxii-date-added-first': taxiiTime(first.addedAt),
    'x-taxii-date-added-last': taxiiTime(last.addedAt),
  }
}

async function add(
  store: TaxiiStore,
  root: string,
  collection: TaxiiCollection,
  maxContentLength: number,
  { headers, body }: TaxiiRequest,
): Promise<TaxiiAnswer> {
  if (!collection.canWrite || !store.add) throw new TaxiiProblem(403, 'Forbidden', 'You may not add to this collection')
  if (!isTaxii(headers.get('content-type')))
    throw new TaxiiProblem(415, 'Unsupported media type', `Only ${taxiiMediaType} is taken`)
  if ((body?.length ?? 0) > maxContentLength)
    throw new TaxiiProblem(413, 'Too large', `At most ${maxContentLength} bytes at once`)
  const objects = objectsIn(body)
  if (!objects) throw new TaxiiProblem(422, 'Not an envelope', 'An envelope has objects: { "objects": [ … ] }')
  const status = await store.add(root, collection.id, objects)
  return { ...ok(status), status: 202 }
}

function objectsIn(body: Uint8Array | undefined): unknown[] | null {
  try {
    const envelope: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body))
    const objects = (envelope as { objects?: unknown } | null)?.objects
    return Array.isArray(objects) ? (objects as unknown[]) : null
  } catch {
    return null
  }
}
