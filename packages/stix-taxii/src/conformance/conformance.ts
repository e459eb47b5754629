// SPDX-License-Identifier: EUPL-1.2
import { taxiiMediaType } from '../taxii/taxii-types.ts'
import { collectionChecks } from './collection-checks.ts'
import { Inspection, type ServerCheck, type ServerSettings } from './inspection.ts'

export type { ServerCheck, ServerSettings } from './inspection.ts'

/**
 * Tries a TAXII 2.1 server by the address of its discovery and says what is not as the specification has it. Reads only; asks at most a few hundred times.
 * Collections that hold nothing, or that may not be read, leave checks aside.
 */
export async function tryTaxiiServer(settings: ServerSettings): Promise<ServerCheck[]> {
  const inspection = new Inspection(settings)
  const roots = await discoveryChecks(inspection, settings.url)
  for (const root of roots) {
    await rootChecks(inspection, root)
    const collections = await listedCollections(inspection, root)
    const readable = collections.filter(({ canRead }) => canRead)
    for (const { id } of readable.slice(0, settings.collections ?? 3))
      await collectionChecks(inspection, new URL(`collections/${id}/`, root).href)
  }
  return inspection.checks
}

async function discoveryChecks(inspection: Inspection, url: string): Promise<string[]> {
  const { status, json, headers } = await inspection.ask(url)
  inspection.check('discovery answers', status === 200, `status ${status}`)
  inspection.check(
    'discovery says that it is TAXII 2.1',
    /^application\/taxii\+json\s*;\s*version="?2\.1/.test(headers.get('content-type') ?? ''),
    headers.get('content-type') ?? 'no content-type',
  )
  inspection.check('discovery has a title', typeof json.title === 'string' && json.title !== '')
  const listed = Array.isArray(json.api_roots) ? (json.api_roots as unknown[]) : []
  const roots = listed
    .filter((one) => typeof one === 'string')
    .flatMap((one) => (URL.canParse(one, url) ? [new URL(one, url).href] : []))
  inspection.check('discovery names API roots', roots.length > 0 && roots.length === listed.length)
  if (json.default !== undefined)
    inspection.check('the default root is one of the API roots', listed.includes(json.default))
  const wrong = await inspection.ask(url, { accept: 'application/json' })
  inspection.check('an Accept that is not TAXII is refused with 406', wrong.status === 406, `status ${wrong.status}`)
  const older = await inspection.ask(url, { accept: 'application/taxii+json;version=9.9' })
  inspection.check('an unknown version is refused with 406', older.status === 406, `status ${older.status}`)
  return roots.map((one) => (one.endsWith('/') ? one : `${one}/`)).slice(0, 5)
}

async function rootChecks(inspection: Inspection, root: string): Promise<void> {
  const { status, json } = await inspection.ask(root)
  inspection.check('the API root answers', status === 200, `status ${status} at ${root}`)
  inspection.check('the API root has a title', typeof json.title === 'string' && json.title !== '')
  const versions = Array.isArray(json.versions) ? (json.versions as unknown[]) : []
  inspection.check('the API root offers TAXII 2.1', versions.includes(taxiiMediaType))
  const length = json.max_content_length
  inspection.check('the API root tells its largest content', typeof length === 'number' && length > 0)
  const unknown = await inspection.ask(new URL('collections/6e9a1d52-7c1b-4f3e-9d57-0a4b8c2e1f60/', root).href)
  inspection.check('an unknown collection is refused with 404', unknown.status === 404, `status ${unknown.status}`)
  inspection.check(
    'an error is an error object of TAXII',
    typeof unknown.json.title === 'string' && unknown.json.title !== '',
  )
}

async function listedCollections(inspection: Inspection, root: string): Promise<{ id: string; canRead: boolean }[]> {
  const { status, json } = await inspection.ask(new URL('collections/', root).href)
  inspection.check('the collections are listed', status === 200, `status ${status}`)
  const listed = Array.isArray(json.collections) ? (json.collections as Record<string, unknown>[]) : []
  const found: { id: string; canRead: boolean }[] = []
  for (const { id, title, can_read: canRead, can_write: canWrite } of listed) {
    const isWhole = typeof title === 'string' && typeof canRead === 'boolean' && typeof canWrite === 'boolean'
    inspection.check('a collection has title, can_read and can_write', isWhole)
    const isUuid = typeof id === 'string' && /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(id)
    inspection.check('a collection has a UUID', isUuid)
    if (typeof id !== 'string') continue
    found.push({ id, canRead: canRead === true })
    const alone = await inspection.ask(new URL(`collections/${id}/`, root).href)
    inspection.check('a collection alone is as it is listed', alone.json.id === id && alone.json.can_read === canRead)
  }
  return found
}
