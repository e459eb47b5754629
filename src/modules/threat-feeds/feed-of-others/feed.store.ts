// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import type { EverydayKind } from '#values'

export interface Feed {
  id: string
  organisationId: string
  name: string
  format: 'misp' | 'taxii'
  url: string
  authorizationSealed: Buffer | null
  confidence: number
  mark: Record<string, unknown>
}

/** A claim that was read and can be kept. */
export interface NewClaim {
  reference: string
  kind: EverydayKind
  canonical: string
  firstSeen: Date
  until: Date | null
  /** They withdrew it. */
  isEnded: boolean
  confidence: number
}

export async function selectFeeds(tx: Tx): Promise<Feed[]> {
  const found = await sql<Feed>`select id, organisation_id as "organisationId", name, format, url,
    authorization_sealed as "authorizationSealed", confidence, mark from threat_feeds.feed order by polled_at nulls first, id`.execute(
    tx,
  )
  return found.rows
}

/** Makes a feed or changes it; its mark stays where only how sure it is changed. */
export async function upsertFeed(tx: Tx, feed: Omit<Feed, 'mark'>): Promise<void> {
  await sql`insert into threat_feeds.feed as f (id, organisation_id, name, format, url, authorization_sealed, confidence)
    values (${feed.id}, ${feed.organisationId}, ${feed.name}, ${feed.format}, ${feed.url}, ${feed.authorizationSealed}, ${feed.confidence})
    on conflict (organisation_id, name) do update set format = excluded.format, url = excluded.url,
      authorization_sealed = excluded.authorization_sealed, confidence = excluded.confidence, failures = 0, problem = null,
      mark = case when (f.format, f.url) = (excluded.format, excluded.url) then f.mark else '{}' end`.execute(tx)
}

/** Away with a feed and all that it said. False: there was none of this name. */
export async function deleteFeed(tx: Tx, organisationId: string, name: string): Promise<boolean> {
  const done =
    await sql`delete from threat_feeds.feed where organisation_id = ${organisationId} and name = ${name}`.execute(tx)
  return done.numAffectedRows === 1n
}

/** Keeps what was read; what is withdrawn keeps what was known of it. Returns how many are new, changed or ended. */
export async function upsertClaims(tx: Tx, feedId: string, claims: readonly NewClaim[], at: Date): Promise<number> {
  if (claims.length === 0) return 0
  const done = await sql`insert into threat_feeds.claim as c
      (feed_id, reference, kind, canonical, first_seen, until, ended_at, confidence, changed_at)
    select ${feedId}, x->>'reference', x->>'kind', x->>'canonical', (x->>'firstSeen')::timestamptz, (x->>'until')::timestamptz,
      case when (x->>'isEnded')::boolean then ${at}::timestamptz end, (x->>'confidence')::int, ${at}::timestamptz
    from jsonb_array_elements(${JSON.stringify(claims)}::jsonb) x
    on conflict (feed_id, reference, kind, canonical) do update set first_seen = least(c.first_seen, excluded.first_seen),
      until = excluded.until, ended_at = excluded.ended_at, confidence = excluded.confidence, changed_at = excluded.changed_at
    where (c.until, c.ended_at is null, c.confidence) is distinct from (excluded.until, excluded.ended_at is null, excluded.confidence)`.execute(
    tx,
  )
  return Number(done.numAffectedRows ?? 0)
}

/** Ends whatever they said under these ids, also when they no longer say of what. */
export async function endClaims(tx: Tx, feedId: string, references: readonly string[], at: Date): Promise<number> {
  if (references.length === 0) return 0
  const done = await sql`update threat_feeds.claim set ended_at = ${at}, changed_at = ${at}
    where feed_id = ${feedId} and reference = any(${[...references]}::text[]) and ended_at is null`.execute(tx)
  return Number(done.numAffectedRows ?? 0)
}

/** Ends what they said under these beginnings of a reference and say no more. */
export async function endMissing(
  tx: Tx,
  feedId: string,
  { whole, told }: { whole: readonly string[]; told: readonly string[] },
  at: Date,
): Promise<number> {
  if (whole.length === 0) return 0
  const done = await sql`update threat_feeds.claim set ended_at = ${at}, changed_at = ${at}
    where feed_id = ${feedId} and ended_at is null and split_part(reference, '/', 1) = any(${[...whole]}::text[])
      and not reference = any(${[...told]}::text[])`.execute(tx)
  return Number(done.numAffectedRows ?? 0)
}

/** Adds to how often something was not taken, by reason. */
export async function countDropped(
  tx: Tx,
  feedId: string,
  reasons: ReadonlyMap<string, number>,
  at: Date,
): Promise<void> {
  for (const [reason, times] of [...reasons].slice(0, 100))
    await sql`insert into threat_feeds.dropped as d (feed_id, reason, times, last_at) values (${feedId}, ${reason.slice(0, 100)}, ${times}, ${at})
      on conflict (feed_id, reason) do update set times = least(d.times::bigint + excluded.times, 2000000000)::int, last_at = excluded.last_at`.execute(
      tx,
    )
}

/** It was read to this mark, or could not be read. */
export async function updatePolled(
  tx: Tx,
  feedId: string,
  { at, mark, problem }: { at: Date; mark: object; problem: string | null },
): Promise<void> {
  await sql`update threat_feeds.feed set polled_at = ${at}, mark = ${JSON.stringify(mark)}::jsonb, problem = ${problem},
    failures = case when ${problem}::text is null then 0 else failures + 1 end where id = ${feedId}`.execute(tx)
}
