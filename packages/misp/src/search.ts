// SPDX-License-Identifier: EUPL-1.2
import { headOf } from './events.ts'
import { type MispEvents, mispLimits, MispProblem } from './misp-store.ts'
import type { EventHead, MispAttribute, MispEvent, MispEventFile } from './misp-types.ts'
import { isUuid, numericId } from './misp-values.ts'
import { fits, inSpan, type SearchFilters } from './search-filters.ts'

type Found = MispAttribute & { event: EventHead }

/** Of an event, without its attributes. */
function headFits(head: EventHead, filters: SearchFilters): boolean {
  const published = head.publishTimestamp ?? head.timestamp
  return (
    fits(
      filters.tags,
      head.tags.map((tag) => (typeof tag === 'string' ? tag : tag.name)),
    ) &&
    fits(filters.orgs, [head.org.name, head.org.uuid]) &&
    fits(filters.events, [head.uuid, numericId(head.uuid)]) &&
    (filters.info === null || fits({ any: [filters.info], all: [], none: [] }, [head.info])) &&
    (filters.from === null || head.date >= filters.from) &&
    (filters.to === null || head.date <= filters.to) &&
    inSpan(filters.publishTimestamp, published) &&
    inSpan(filters.eventTimestamp, head.timestamp) &&
    // All of ours are published.
    filters.published !== false
  )
}

/**
 * The heads of events that fit, newest change first; of what was asked for one page. Nothing is left out in silence: whoever asks for more than `atMost`, with
 * a limit or without, is refused and told to page.
 */
export async function findHeads(store: MispEvents, filters: SearchFilters, atMost: number): Promise<EventHead[]> {
  const { limit, page, timestamp } = filters
  const isOfAttributes = filters.values !== null || filters.types !== null
  if (limit !== null && limit <= atMost && isPlain(filters) && !isOfAttributes)
    return store.index({ changedSince: timestamp?.after ?? null, limit, page })
  const named = (filters.uuids ?? filters.events)?.any ?? []
  const found = isOfAttributes
    ? headsOfAttributes(store, filters)
    : named.length > 0 && named.every(isUuid)
      ? headsOfUuids(store, filters, named)
      : headsOfIndex(store, filters)
  return pageOf(found, filters, atMost)
}

async function pageOf<T>(found: AsyncGenerator<T>, { limit, page }: SearchFilters, atMost: number): Promise<T[]> {
  if ((limit ?? 0) > atMost) throw new MispProblem(400, `limit is at most ${atMost} here`)
  const isWhole = limit === null && page === 1
  const size = limit ?? atMost
  const chosen: T[] = []
  let skip = (page - 1) * size
  for await (const one of found) {
    if (skip > 0) skip -= 1
    else if (chosen.length < size) chosen.push(one)
    else throw new MispProblem(400, `There are more than ${atMost}: ask with limit and page`)
    if (!isWhole && chosen.length === size) break
  }
  return chosen
}

async function* headsOfUuids(
  store: MispEvents,
  filters: SearchFilters,
  uuids: readonly string[],
): AsyncGenerator<EventHead> {
  for (const uuid of new Set(uuids.map((one) => one.toLowerCase()))) {
    const event = await store.event(uuid)
    if (event && indexFits(headOf(event), filters)) yield headOf(event)
  }
}

const indexFits = (head: EventHead, filters: SearchFilters) =>
  inSpan(filters.timestamp, head.timestamp) && fits(filters.uuids, [head.uuid]) && headFits(head, filters)

async function* headsOfIndex(store: MispEvents, filters: SearchFilters): AsyncGenerator<EventHead> {
  const changedSince = filters.timestamp?.after ?? null
  for (let page = 1; page * mispLimits.batch <= mispLimits.lookedThrough; page += 1) {
    const heads = await store.index({ changedSince, limit: mispLimits.batch, page })
    for (const head of heads) if (indexFits(head, filters)) yield head
    if (heads.length < mispLimits.batch) return
  }
  throw tooMuch()
}

const tooMuch = () =>
  new MispProblem(400, 'That is too much to look through: ask for less, with timestamp for instance')

async function* headsOfAttributes(store: MispEvents, filters: SearchFilters): AsyncGenerator<EventHead> {
  const seen = new Set<string>()
  const of = { ...filters, uuids: null }
  for await (const { event } of everyAttribute(store, of)) {
    if (seen.has(event.uuid) || !fits(filters.uuids, [event.uuid])) continue
    seen.add(event.uuid)
    yield event
  }
}

/** Whether nothing is asked that has to be looked at here: then a page of the store is a page of the answer, however far back it is. */
function isPlain(filters: SearchFilters): boolean {
  const { categories, tags, orgs, uuids, events, info, eventTimestamp, publishTimestamp, from, to, toIds } = filters
  const others = [categories, tags, orgs, uuids, events, info, eventTimestamp, publishTimestamp, from, to, toIds]
  return others.every((one) => one === null) && !filters.timestamp?.before && filters.published !== false
}

/** Attributes that fit, in order of their change; of what was asked for one page. */
export async function findAttributes(store: MispEvents, filters: SearchFilters): Promise<Found[]> {
  const { values, types } = filters
  const isExact = (terms: SearchFilters['values']) =>
    terms === null || (exact(terms) !== null && terms.all.length === 0 && terms.none.length === 0)
  const { limit, page } = filters
  const isDirect = isPlain(filters) && filters.deleted !== 'only' && isExact(values) && isExact(types)
  if (limit !== null && limit <= mispLimits.attributes && isDirect)
    return store.attributes({ ...askOf(filters), limit, page })
  return pageOf(everyAttribute(store, filters), filters, mispLimits.attributes)
}

/** Values and types with a `%` or a NOT are not asked of the store, but looked at here. */
const exact = (terms: SearchFilters['values']) =>
  terms && terms.any.length > 0 && !terms.any.some((one) => one.includes('%')) ? terms.any : null

/** What of the filters the store looks at itself. */
const askOf = (filters: SearchFilters) => ({
  values: exact(filters.values),
  types: exact(filters.types),
  changedSince: filters.timestamp?.after ?? null,
  withDeleted: filters.deleted !== 'active',
})

/** Every attribute that fits, whatever page was asked for. */
export async function* everyAttribute(store: MispEvents, filters: SearchFilters): AsyncGenerator<Found> {
  for (let page = 1; page * mispLimits.batch <= mispLimits.lookedThrough; page += 1) {
    const rows = await store.attributes({ ...askOf(filters), limit: mispLimits.batch, page })
    for (const row of rows) if (attributeFits(row, filters) && headFits(row.event, filters)) yield row
    if (rows.length < mispLimits.batch) return
  }
  throw tooMuch()
}

function attributeFits(row: Found, filters: SearchFilters): boolean {
  const { deleted } = filters
  return (
    (deleted === 'all' || row.deleted === (deleted === 'only')) &&
    fits(filters.values, [row.value, ...row.value.split('|')]) &&
    fits(filters.types, [row.type]) &&
    fits(filters.categories, [row.category]) &&
    fits(filters.uuids, [row.uuid, row.event.uuid]) &&
    (filters.toIds === null || row.to_ids === filters.toIds) &&
    inSpan(filters.timestamp, new Date(Number(row.timestamp) * 1_000))
  )
}

/** The event with what was deleted in it, without, or nothing but that. */
export function withDeleted({ Event }: MispEventFile, deleted: SearchFilters['deleted']): MispEventFile {
  if (deleted === 'all') return { Event }
  const keeps = (one: { deleted: boolean }) => one.deleted === (deleted === 'only')
  const objects = Event.Object.filter((one) => deleted === 'only' || !one.deleted).map((one) => ({
    ...one,
    Attribute: one.deleted && deleted === 'only' ? one.Attribute : one.Attribute.filter(keeps),
  }))
  const event: MispEvent = {
    ...Event,
    Attribute: Event.Attribute.filter(keeps),
    Object: objects.filter((one) => one.Attribute.length > 0),
  }
  const count = event.Object.reduce((sum, { Attribute }) => sum + Attribute.length, event.Attribute.length)
  return { Event: { ...event, attribute_count: String(count) } }
}

/** An attribute as `/attributes/restSearch` gives it. */
export function foundAttribute({ event, ...attribute }: Found) {
  const org = numericId(event.org.uuid)
  return {
    ...attribute,
    event_id: numericId(event.uuid),
    Event: {
      id: numericId(event.uuid),
      uuid: event.uuid,
      info: event.info,
      org_id: org,
      orgc_id: org,
      distribution: String(event.distribution ?? 3),
      publish_timestamp: String(Math.floor((event.publishTimestamp ?? event.timestamp).getTime() / 1_000)),
    },
  }
}
