// SPDX-License-Identifier: EUPL-1.2
import type { EventHead, MispAttribute, MispEvents } from '@dijkwacht/misp'
import { type Context, subjectOf } from '#foundation/access'
import { feedId } from '../source/feed-id.query.ts'
import { feedSources } from '../source/feed-sources.query.ts'
import type { FeedDay, FeedSource } from '../source/feed-source.ts'
import { attributeOfThing, eventOfDay, headOfDay } from './misp-event.query.ts'

/** MISP itself is slow with more in one event. */
const mostInEvent = 20_000
/** Things that are looked at at once. */
const batch = 2_000

interface DayOfSource {
  source: FeedSource
  day: FeedDay
  head: EventHead
}

/** What a MISP may read here, as whoever it is. */
export function mispEvents(ctx: Context): MispEvents {
  // MISP counts in seconds: what changed in this one is told in the next, or a second change within it would never be seen.
  const before = new Date(Math.floor(ctx.now().getTime() / 1000) * 1000)
  const everyDay = async (): Promise<DayOfSource[]> => {
    const ofSource = async (source: FeedSource) =>
      (await source.days(before)).map((day) => ({ source, day, head: headOfDay(ctx, source, day) }))
    const days = await Promise.all((await feedSources(ctx)).map(ofSource))
    return days.flat().toSorted((one, other) => other.head.timestamp.getTime() - one.head.timestamp.getTime())
  }
  return {
    async index({ changedSince, limit, page }) {
      const changed = (await everyDay()).map(({ head }) => head).filter(isSince(changedSince))
      return changed.slice((page - 1) * limit, page * limit)
    },
    async event(uuid) {
      const found = (await everyDay()).find(({ head }) => head.uuid === uuid)
      if (!found) return null
      const { source, day } = found
      const ask = { day: day.day, since: null, before, values: null, limit: mostInEvent, offset: 0 }
      return eventOfDay(ctx, source, day, await source.things(ask))
    },
    async attributes({ values, types, changedSince, limit, page, withDeleted }) {
      const days = await everyDay()
      const wanted = limit * page
      const found: (MispAttribute & { event: EventHead })[] = []
      for (const source of new Set(days.map((one) => one.source))) {
        const heads = new Map(days.filter((one) => one.source === source).map(({ day, head }) => [day.day, head]))
        let taken = 0
        for (let offset = 0; taken < wanted; offset += batch) {
          const things = await source.things({ since: changedSince, before, values, limit: batch, offset })
          for (const thing of things) {
            const event = heads.get(dayOf(thing.firstAt))
            const attribute = attributeOfThing(ctx, thing)
            if (!event || (attribute.deleted && !withDeleted) || types?.includes(attribute.type) === false) continue
            found.push({ ...attribute, event })
            taken++
          }
          if (things.length < batch) break
        }
      }
      const inOrder = found.toSorted((one, other) => Number(other.timestamp) - Number(one.timestamp))
      return inOrder.slice(wanted - limit, wanted)
    },
    eventUuid: async (end) => (await everyDay()).find(({ head }) => head.uuid.endsWith(end))?.head.uuid ?? null,
    about: aboutReader(ctx),
  }
}

function aboutReader(ctx: Context): MispEvents['about'] {
  const { actor } = ctx
  const reader = subjectOf(actor).id ?? 'anyone'
  const own =
    actor.kind === 'machine'
      ? { uuid: feedId(ctx, `organisation/${actor.organisationId}`), name: actor.organisationName }
      : null
  return {
    org: { uuid: feedId(ctx, 'organisation/dijkwacht'), name: 'Dijkwacht' },
    user: { uuid: feedId(ctx, `reader/${reader}`), email: `${reader}@feeds.invalid`, ...(own && { org: own }) },
  }
}

const isSince =
  (since: Date | null) =>
  ({ timestamp }: EventHead): boolean =>
    !since || timestamp >= since

const inAmsterdam = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' })
const dayOf = (at: Date): string => inAmsterdam.format(at)
