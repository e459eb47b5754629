// SPDX-License-Identifier: EUPL-1.2
import { type Context, organisationOf, transaction } from '#foundation/access'
import { selectFeeds } from './feed.store.ts'
import { expectedWithin, type Feed, type FeedState, stateOf } from './feed.ts'

export interface ShownFeed extends Pick<Feed, 'origin' | 'lastAt' | 'setHours' | 'isWatched'> {
  state: FeedState
  /** Seconds; null when nothing is known. */
  within: number | null
}

/** The feeds of the own organisation. They hold no personal data. */
export async function listFeeds(ctx: Context): Promise<ShownFeed[]> {
  const organisationId = organisationOf(ctx.actor)
  if (organisationId === null) return []
  const now = ctx.now()
  const feeds = await transaction(ctx, (tx) => selectFeeds(tx, now, organisationId))
  return feeds.map((feed) => {
    const { origin, lastAt, setHours, isWatched } = feed
    return { origin, lastAt, setHours, isWatched, state: stateOf(feed, now), within: expectedWithin(feed) }
  })
}

export async function countSilentFeeds(ctx: Context): Promise<number> {
  return (await listFeeds(ctx)).filter(({ state }) => state === 'silent').length
}
