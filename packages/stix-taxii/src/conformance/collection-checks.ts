// SPDX-License-Identifier: EUPL-1.2
import { microsOf } from '../stix/moments.ts'
import { observableId, versionKey } from '../stix/stix-ids.ts'
import type { StixObject } from '../stix/stix-types.ts'
import type { Inspection, SeenAnswer } from './inspection.ts'

interface ManifestEntry {
  id: string
  version: string
  added: bigint
}

/** Pages that are read of one collection, of a few objects each. */
const mostPages = 40

/** Filters, paging, manifest and headers of one collection; `url` ends in a slash. */
export async function collectionChecks(inspection: Inspection, url: string): Promise<void> {
  const at = (path: string) => new URL(path, url).href
  const all = await inspection.ask(at('objects/'))
  inspection.check('the objects are given', all.status === 200, `status ${all.status}`)
  const objects = objectsOf(all)
  const wrongLimit = await inspection.ask(at('objects/?limit=0'))
  inspection.check('a limit of 0 is refused with 400', wrongLimit.status === 400, `status ${wrongLimit.status}`)
  const unknown = await inspection.ask(at('objects/indicator--6e9a1d52-7c1b-4f3e-9d57-0a4b8c2e1f60/'))
  inspection.check('an unknown object is refused with 404', unknown.status === 404, `status ${unknown.status}`)
  const [first] = objects
  if (!first) return
  inspection.check(
    'every object has an id of its type',
    objects.every(({ id, type }) => id.startsWith(`${type}--`)),
  )
  inspection.check('observables have the id that everybody computes', ...idsAsComputed(objects))
  dateChecks(inspection, all)
  await pagingChecks(inspection, at, all, objects)
  await matchChecks(inspection, at, first, objects)
  const last = all.headers.get('x-taxii-date-added-last')
  if (all.json.more !== true && last !== null) {
    const later = await inspection.ask(at(`objects/?added_after=${encodeURIComponent(last)}`))
    inspection.check('added_after leaves out its own moment and all before it', objectsOf(later).length === 0)
  }
}

function dateChecks(inspection: Inspection, { headers }: SeenAnswer): void {
  const moments = ['first', 'last'].map((one) => microsOf(headers.get(`x-taxii-date-added-${one}`) ?? ''))
  const [first, last] = moments
  inspection.check('the headers tell when the first and the last were added', !moments.includes(null))
  if (first !== null && first !== undefined && last !== null && last !== undefined)
    inspection.check('the first was added no later than the last', first <= last)
}

async function pagingChecks(
  inspection: Inspection,
  at: (path: string) => string,
  all: SeenAnswer,
  objects: readonly StixObject[],
): Promise<void> {
  const size = Math.max(1, Math.ceil(objects.length / mostPages))
  const seen: StixObject[] = []
  let next: string | null = null
  for (let page = 0; page < mostPages * 2; page += 1) {
    const answer = await inspection.ask(
      at(`objects/?limit=${size}${next === null ? '' : `&next=${encodeURIComponent(next)}`}`),
    )
    const given = objectsOf(answer)
    inspection.check('a page has no more objects than was asked', given.length <= size, `${given.length} of ${size}`)
    seen.push(...given)
    const isMore = answer.json.more === true
    if (isMore) inspection.check('a page that has more says where it goes on', typeof answer.json.next === 'string')
    if (!isMore || typeof answer.json.next !== 'string' || answer.json.next === next) break
    next = answer.json.next
    if (seen.length >= objects.length && all.json.more === true) break
  }
  const keys = seen.map(versionKey)
  const missing = objects.filter((one) => !keys.includes(versionKey(one)))
  inspection.check(
    'pages give every object',
    missing.length === 0,
    `${missing.length} missing, ${missing[0]?.id ?? ''}`,
  )
  inspection.check(
    'pages give no object twice',
    new Set(keys).size === keys.length,
    `${keys.length - new Set(keys).size} twice`,
  )
}

async function matchChecks(
  inspection: Inspection,
  at: (path: string) => string,
  first: StixObject,
  objects: readonly StixObject[],
): Promise<void> {
  const ofType = objectsOf(await inspection.ask(at(`objects/?match[type]=${first.type}`)))
  inspection.check(
    'match[type] gives that type and no other',
    ofType.length > 0 && ofType.every(({ type }) => type === first.type),
  )
  const ofId = objectsOf(await inspection.ask(at(`objects/?match[id]=${first.id}`)))
  inspection.check(
    'match[id] gives that object and no other',
    ofId.length > 0 && ofId.every(({ id }) => id === first.id),
  )
  const alone = objectsOf(await inspection.ask(at(`objects/${first.id}/`)))
  inspection.check('an object is given by its id', alone.length > 0 && alone.every(({ id }) => id === first.id))
  const versions = await inspection.ask(at(`objects/${first.id}/versions/`))
  const listed = Array.isArray(versions.json.versions) ? (versions.json.versions as unknown[]).map(String) : []
  const modified = typeof first.modified === 'string' ? microsOf(first.modified) : null
  inspection.check(
    'the versions of an object hold the one that is given',
    listed.length > 0 && (modified === null || listed.some((one) => microsOf(one) === modified)),
  )
  const manifest = manifestOf(await inspection.ask(at('manifest/')))
  inspection.check(
    'the manifest names the objects',
    objects.every(({ id }) => manifest.some((one) => one.id === id)),
  )
  const ascends = manifest.every(({ added }, place) => place === 0 || (manifest[place - 1]?.added ?? 0n) <= added)
  inspection.check('the manifest goes from the oldest to the newest', ascends)
}

function objectsOf({ json }: SeenAnswer): StixObject[] {
  const listed = Array.isArray(json.objects) ? (json.objects as Partial<StixObject>[]) : []
  return listed.filter((one): one is StixObject => typeof one.id === 'string' && typeof one.type === 'string')
}

function manifestOf({ json }: SeenAnswer): ManifestEntry[] {
  const listed = Array.isArray(json.objects) ? (json.objects as Record<string, unknown>[]) : []
  return listed.map(({ id, version, date_added: added }) => ({
    id: typeof id === 'string' ? id : '',
    version: typeof version === 'string' ? version : '',
    added: microsOf(typeof added === 'string' ? added : '') ?? 0n,
  }))
}

/** Types of which every writer should come to the same id. */
const computed = new Set([
  'bank-account',
  'cryptocurrency-wallet',
  'domain-name',
  'email-addr',
  'ipv4-addr',
  'phone-number',
  'url',
])

function idsAsComputed(objects: readonly StixObject[]): [boolean, string] {
  const other = objects.find((one) => {
    if (!computed.has(one.type)) return false
    const names = one.type === 'bank-account' ? one.iban : one.value
    return names !== undefined && observableId(one.type, one) !== one.id
  })
  return [other === undefined, other?.id ?? '']
}
