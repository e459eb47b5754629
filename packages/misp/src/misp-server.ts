// SPDX-License-Identifier: EUPL-1.2
import { indexEntry } from './events.ts'
import { feedFile, hashLines, manifest } from './feed.ts'
import { type MispAnswer, type MispEvents, mispLimits, MispProblem, type MispRequest } from './misp-store.ts'
import type { EventHead, MispEventFile, MispTag } from './misp-types.ts'
import { isUuid, mispSeconds, numericId, uuidEnd } from './misp-values.ts'
import { plainText } from './raw-fields.ts'
import { everyAttribute, findAttributes, findHeads, foundAttribute, withDeleted } from './search.ts'
import { parametersOf, readSearch, type SearchFilters } from './search-filters.ts'
import { describeTypes, pyMispVersionOf, userOf, versionOf } from './server-version.ts'
import { tagsOf } from './tags.ts'

/**
 * Answers one request as a MISP server would to PyMISP and to the synchronisation of another MISP: the version, the reader, events, attributes, tags
 * and sightings to read, and the files of a feed. Who asks was settled before: the store holds what this reader may see. Bounds: `mispLimits`.
 */
export async function answerMisp(store: MispEvents, request: MispRequest, now = new Date()): Promise<MispAnswer> {
  try {
    const answer = await answerOf(store, request, now)
    return request.method === 'HEAD' ? { ...answer, body: null } : answer
  } catch (problem) {
    if (problem instanceof MispProblem) return mispError(problem.status, problem.message, request.path)
    throw problem
  }
}

/** An error as MISP writes it, for refusals outside of this package too (401, 403, 429). */
export function mispError(status: number, message: string, path: string): MispAnswer {
  return { ...json({ name: message, message, url: path }), status }
}

const json = (body: unknown): MispAnswer => ({ status: 200, headers: { 'content-type': 'application/json' }, body })

interface Asked {
  store: MispEvents
  request: MispRequest
  filters: SearchFilters
  /** What stands behind the action in the path. */
  rest: string[]
}

type Action = (asked: Asked) => Promise<MispAnswer>

const actions: Record<string, Action> = {
  'servers/getVersion': async () => json(versionOf()),
  'servers/getPyMISPVersion': async () => json(pyMispVersionOf()),
  'users/view': async ({ store, rest }) => {
    const { user } = store.about
    if (!['me', user.uuid, numericId(user.uuid)].includes(rest[0] ?? 'me')) throw new MispProblem(404, 'Invalid user')
    return json(userOf(store.about))
  },
  'attributes/describeTypes': async () => json(describeTypes()),
  'attributes/restSearch': async ({ store, filters }) =>
    json({ response: { Attribute: (await findAttributes(store, filters)).map(foundAttribute) } }),
  'attributes/index': async ({ store, filters }) => json((await findAttributes(store, filters)).map(foundAttribute)),
  'attributes/view': async ({ store, filters, rest }) => {
    const [found] = await findAttributes(store, {
      ...filters,
      uuids: { any: [rest[0] ?? ''], all: [], none: [] },
      deleted: 'all',
      limit: 1,
    })
    if (!found) throw new MispProblem(404, 'Invalid attribute')
    return json({ Attribute: foundAttribute(found) })
  },
  'events/index': async ({ store, filters }) => {
    const heads = await findHeads(store, filters, mispLimits.index)
    return json(filters.isMinimal ? heads.map(minimalEntry) : heads.map(indexEntry))
  },
  'events/view': viewEvent,
  'events/restSearch': async ({ store, filters }) => {
    const heads = await findHeads(store, filters, filters.isMetadata ? mispLimits.index : mispLimits.events)
    if (filters.isMetadata) return json({ response: heads.map((head) => ({ Event: indexEntry(head) })) })
    const response: MispEventFile[] = []
    let count = 0
    for (const { uuid } of heads) {
      const event = await store.event(uuid)
      if (!event) continue
      count += Number(event.Event.attribute_count)
      if (count > mispLimits.inEvents) throw new MispProblem(413, 'That is too large at once: ask with a smaller limit')
      response.push(withDeleted(event, filters.deleted))
    }
    return json({ response })
  },
  'tags/index': async ({ store }) => {
    const tags = new Map<string, MispTag>()
    for (const head of await findHeads(store, readSearch({}, new Date(0)), mispLimits.index))
      for (const tag of tagsOf(head.tags)) tags.set(tag.name, tag)
    return json({ Tag: [...tags.values()].map((tag, at) => ({ id: String(at + 1), ...tag })) })
  },
  'sightings/index': listSightings,
  'sightings/listSightings': listSightings,
  'sightings/restSearch': async (asked) => {
    const answer = await listSightings(asked)
    return json({ response: answer.body })
  },
  // Another MISP asks for these when it pulls: there are none.
  'shadow_attributes/index': async () => json([]),
  'galaxy_clusters/restSearch': async () => json({ response: [] }),
  'manifest.json': async ({ store, filters }) => json(manifest(await findHeads(store, filters, mispLimits.index))),
  'hashes.csv': async ({ store, filters }) => {
    const lines: string[] = []
    for await (const row of everyAttribute(store, filters)) lines.push(hashLines(row, row.event.uuid))
    return { status: 200, headers: { 'content-type': 'text/csv; charset=utf-8' }, body: lines.join('') }
  },
}

/** Under these names MISP answers the same. */
const aliases: Record<string, string> = { events: 'events/index', tags: 'tags/index', sightings: 'sightings/index' }

async function answerOf(store: MispEvents, request: MispRequest, now: Date): Promise<MispAnswer> {
  if (!['GET', 'HEAD', 'POST'].includes(request.method)) throw new MispProblem(405, 'Method not allowed')
  const parts = pathParts(request.path)
  const name = nameOf(parts)
  const file = /^([\da-f-]{36})\.json$/i.exec(parts.at(-1) ?? '')?.[1]
  if (name === null && file !== undefined && parts.length === 1 && isUuid(file)) {
    const event = await store.event(file.toLowerCase())
    if (!event) throw new MispProblem(404, 'Invalid event')
    return json(feedFile(event))
  }
  const action = name === null ? undefined : actions[name.action]
  if (!name || !action) throw new MispProblem(404, 'There is nothing at this address')
  const named = name.rest.filter((one) => one.includes(':'))
  const filters = readSearch(parametersOf(request, named), now)
  return action({ store, request, filters, rest: name.rest.filter((one) => !one.includes(':')) })
}

function pathParts(path: string): string[] {
  if (path.length > 4_000) throw new MispProblem(414, 'The address is too long')
  try {
    const parts = path.split('/').filter(Boolean).map(decodeURIComponent)
    return parts[0] === 'misp' ? parts.slice(1) : parts
  } catch {
    throw new MispProblem(400, 'The address cannot be read')
  }
}

/** The action and what stands behind it; `.json` at the end of either says only what is given anyway. */
function nameOf(parts: readonly string[]): { action: string; rest: string[] } | null {
  const bare = (part: string) => part.replace(/\.json$/, '')
  const [first = '', second] = parts
  if (Object.hasOwn(actions, first) && parts.length === 1) return { action: first, rest: [] }
  const two = `${first}/${bare(second ?? '')}`
  if (Object.hasOwn(actions, two)) return { action: two, rest: parts.slice(2).map(bare) }
  const alias = bare(first)
  if (Object.hasOwn(aliases, alias) && (second === undefined || second.includes(':')))
    return { action: aliases[alias] ?? '', rest: parts.slice(1) }
  return null
}

function minimalEntry(head: EventHead) {
  return {
    uuid: head.uuid,
    timestamp: mispSeconds(head.timestamp),
    published: true,
    sighting_timestamp: '0',
    orgc_uuid: head.org.uuid,
  }
}

async function viewEvent({ store, filters, rest }: Asked): Promise<MispAnswer> {
  const uuid = await uuidOfEvent(store, rest[0] ?? '')
  const event = uuid === null ? null : await store.event(uuid)
  if (!event) throw new MispProblem(404, 'Invalid event')
  // Here `deleted` adds what was deleted, where a search with it gives nothing else.
  return json(withDeleted(event, filters.deleted === 'active' ? 'active' : 'all'))
}

/** By its uuid or its number; null: it is none. */
async function uuidOfEvent(store: MispEvents, asked: string): Promise<string | null> {
  if (isUuid(asked)) return asked.toLowerCase()
  const end = uuidEnd(asked)
  return end === null ? null : ((await store.eventUuid?.(end)) ?? null)
}

async function listSightings({ store, request, filters, rest }: Asked): Promise<MispAnswer> {
  const parameters = parametersOf(request, [])
  const context = rest[0] === 'attribute' || parameters.context === 'attribute' ? 'attribute' : 'event'
  const asked = [rest.find((one) => one !== 'attribute' && one !== 'event'), parameters.id, parameters.uuid]
    .map(plainText)
    .find((one) => one !== '')
  const isEvent = context === 'event'
  const uuid =
    asked === undefined ? null : isEvent ? await uuidOfEvent(store, asked) : isUuid(asked) ? asked.toLowerCase() : null
  if (asked !== undefined && uuid === null) return json([])
  const sightings =
    (await store.sightings?.({
      changedSince: filters.publishTimestamp?.after ?? filters.timestamp?.after ?? null,
      eventUuid: isEvent ? uuid : null,
      attributeUuid: isEvent ? null : uuid,
      limit: Math.min(filters.limit ?? mispLimits.batch, mispLimits.attributes),
      page: filters.page,
    })) ?? []
  return json(sightings.map((one) => ({ Sighting: one })))
}
