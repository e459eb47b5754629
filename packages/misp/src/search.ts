// SPDX-License-Identifier: EUPL-1.2
import { type MispEvents, mispLimits } from './misp-store.ts'
import type { EventHead, MispAttribute, MispEvent, MispEventFile } from './misp-types.ts'
import { numericId } from './misp-values.ts'
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

/** The heads of events that fit, newest change first; of what was asked for one page. */
export async function findHeads(store: MispEvents, filters: SearchFilters, atMost: number): Promise<EventHead[]> {
  if (isPlain(filters) && !filters.values && !filters.types)
    return store.index({
      changedSince: filters.timestamp?.after ?? null,
      limit: Math.min(filters.limit ?? atMost, atMost),
      page: filters.page,
    })
  const found = filters.values || filters.types ? headsOfAttributes(store, filters) : headsOfIndex(store, filters)
  return pageOf(found, filters, atMost)
}

async function pageOf<T>(found: AsyncGenerator<T>, { limit, page }: SearchFilters, atMost: number): Promise<T[]> {
  const size = Math.min(limit ?? atMost, atMost)
  const chosen: T[] = []
  let skip = (page - 1) * size
  for await (const one of found) {
    if (skip > 0) skip -= 1
    else chosen.push(one)
    if (chosen.length >= size) break
  }
  return chosen
}

async function* headsOfIndex(store: MispEvents, filters: SearchFilters): AsyncGenerator<EventHead> {
  const changedSince = filters.timestamp?.after ?? null
  for (let page = 1, read = 0; read < mispLimits.index; page += 1) {
    const heads = await store.index({ changedSince, limit: mispLimits.batch, page })
    for (const head of heads)
      if (inSpan(filters.timestamp, head.timestamp) && fits(filters.uuids, [head.uuid]) && headFits(head, filters))
        yield head
    read += heads.length
    if (heads.length < mispLimits.batch) return
  }
}

async function* headsOfAttributes(store: MispEvents, filters: SearchFilters): AsyncGenerator<EventHead> {
  const seen = new Set<string>()
  const of = { ...filters, uuids: null, limit: null }
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
  if (isPlain(filters) && filters.deleted !== 'only' && isExact(values) && isExact(types))
    return store.attributes({
      ...askOf(filters),
      limit: Math.min(filters.limit ?? mispLimits.attributes, mispLimits.attributes),
      page: filters.page,
    })
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
  for (let page = 1, read = 0; read < mispLimits.hashes; page += 1) {
    const rows = await store.attributes({ ...askOf(filters), limit: mispLimits.batch, page })
    for (const row of rows) if (attributeFits(row, filters) && headFits(row.event, filters)) yield row
    read += rows.length
    if (rows.length < mispLimits.batch) return
  }
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
