// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { sql } from '#foundation/db'

export interface FollowedFeed {
  id: string
  name: string
  format: 'misp' | 'taxii'
  confidence: number
  polledAt: Date | null
  problem: string | null
  /** Claims that stand, and that were withdrawn. */
  stands: number
  ended: number
  /** What was not taken, the most first: a word for the reason, and how often. */
  dropped: { reason: string; times: number }[]
}

/** Feeds of others that the own organisation follows, with how far each is and what was not taken. Counts only. */
export async function listFeeds(ctx: Context): Promise<FollowedFeed[]> {
  const found = await transaction(ctx, (tx) =>
    sql<FollowedFeed>`select f.id, f.name, f.format, f.confidence, f.polled_at as "polledAt", f.problem, c.stands, c.ended,
        coalesce((select json_agg(json_build_object('reason', d.reason, 'times', d.times) order by d.times desc, d.reason)
          from threat_feeds.dropped d where d.feed_id = f.id), '[]') as dropped
      from threat_feeds.feed f, lateral (select count(*) filter (where ended_at is null)::int as stands,
        count(*) filter (where ended_at is not null)::int as ended from threat_feeds.claim where feed_id = f.id) c
      order by f.name limit 100`.execute(tx),
  )
  return found.rows
}
