// SPDX-License-Identifier: EUPL-1.2
import { attributeOf, type EventHead, eventOf, type MispAttribute, type MispEventFile } from '@dijkwacht/misp'
import type { Context } from '#foundation/access'
import { feedId } from '../source/feed-id.query.ts'
import type { FeedChange, FeedDay, FeedSource } from '../source/feed-source.ts'

/** What came on a list on one day is one event: it changes when one of these goes off. */
export function headOfDay(ctx: Context, source: FeedSource, { day, count, changedAt }: FeedDay): EventHead {
  return {
    uuid: feedId(ctx, `event/${source.id}/${day}`),
    info: `${source.title}, ${day}`,
    date: day,
    timestamp: changedAt,
    attributeCount: count,
    org: { uuid: feedId(ctx, `organisation/${source.owner.id}`), name: source.owner.name },
    tags: [`tlp:${source.tlp}`],
    threatLevel: 'medium',
    // What an agreement gives is for the organisation that follows, and goes no further.
    distribution: source.tlp === 'clear' ? 3 : 0,
  }
}

export function eventOfDay(
  ctx: Context,
  source: FeedSource,
  day: FeedDay,
  things: readonly FeedChange[],
): MispEventFile {
  return eventOf({ ...headOfDay(ctx, source, day), attributes: things.map((thing) => attributeOfThing(ctx, thing)) })
}

/** A thing that went off the list, or whose end has come, is deleted: whoever follows takes it out. */
export function attributeOfThing(ctx: Context, thing: FeedChange): MispAttribute {
  const { key, kind, value, at, firstAt, expiresAt, isListed, imitates } = thing
  const isOver = isListed && expiresAt !== null && expiresAt <= ctx.now()
  return attributeOf({
    uuid: feedId(ctx, `attribute/${key}`),
    kind,
    value,
    toIds: isListed && !isOver,
    timestamp: isOver ? expiresAt : at,
    firstSeen: firstAt,
    lastSeen: isListed ? expiresAt : at,
    deleted: !isListed || isOver,
    ...(imitates && { comment: `Imitates ${imitates}` }),
  })
}
