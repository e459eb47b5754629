// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import type { Feed, FeedOrigin } from './feed.ts'

/**
 * Reports came in. Writes at most once a minute per feed, so that many calls at once do not wait for each other; a gap that
 * ended now is kept when it is the longest of the day.
 */
export async function touchFeed(tx: Tx, organisationId: string, origin: FeedOrigin, at: Date): Promise<void> {
  await sql`with earlier as (
      select last_at from reports.feed where organisation_id = ${organisationId} and origin = ${origin}
    ), fresh as (
      insert into reports.feed (organisation_id, origin, first_at, last_at)
      select ${organisationId}, ${origin}, ${at}, ${at}
      where not exists (select from earlier where last_at > ${at}::timestamptz - interval '1 minute')
      on conflict (organisation_id, origin) do update set last_at = greatest(feed.last_at, excluded.last_at)
      returning 1
    )
    insert into reports.feed_day (organisation_id, origin, day, longest_gap_seconds)
    select ${organisationId}, ${origin}, (${at}::timestamptz at time zone 'Europe/Amsterdam')::date,
      extract(epoch from ${at}::timestamptz - earlier.last_at)::int
    from fresh, earlier
    on conflict (organisation_id, origin, day)
      do update set longest_gap_seconds = greatest(feed_day.longest_gap_seconds, excluded.longest_gap_seconds)`.execute(
    tx,
  )
}

/** Feeds with the gaps of the last four weeks: of one organisation, or all of them. */
export async function selectFeeds(tx: Tx, now: Date, organisationId: string | null = null): Promise<Feed[]> {
  const found = await sql<Feed>`select organisation_id as "organisationId", origin, first_at as "firstAt",
      last_at as "lastAt", set_hours as "setHours", is_watched as "isWatched", silent_since as "silentSince",
      coalesce((select json_agg(longest_gap_seconds) from reports.feed_day d
        where d.organisation_id = f.organisation_id and d.origin = f.origin
          and d.day > (${now}::timestamptz - interval '28 days')::date), '[]') as gaps
    from reports.feed f
    where ${organisationId}::text is null or organisation_id = ${organisationId}
    order by organisation_id, origin`.execute(tx)
  return found.rows
}

export async function updateSilence(tx: Tx, feed: Feed, since: Date | null): Promise<void> {
  await sql`update reports.feed set silent_since = ${since}
    where organisation_id = ${feed.organisationId} and origin = ${feed.origin}`.execute(tx)
}

/** False when there is no such feed. */
export async function updateWatch(
  tx: Tx,
  feed: { organisationId: string; origin: FeedOrigin; setHours: number | null; isWatched: boolean },
): Promise<boolean> {
  const changed = await sql`update reports.feed set set_hours = ${feed.setHours}, is_watched = ${feed.isWatched}
    where organisation_id = ${feed.organisationId} and origin = ${feed.origin}`.execute(tx)
  return changed.numAffectedRows === 1n
}
