// SPDX-License-Identifier: EUPL-1.2
import type { KnownIdentifier } from '#foundation/modules'
import { sql, type Tx } from '#foundation/db'
import { type Listing, listingColumns, type StepRow } from '../listing/listing.store.ts'

export async function selectIdentifier(tx: Tx, id: string): Promise<KnownIdentifier | null> {
  const found =
    await sql<KnownIdentifier>`select id, kind, canonical from identifiers.identifier where id = ${id}`.execute(tx)
  return found.rows[0] ?? null
}

/** In how many reports of one organisation it stood by day, the oldest first. Without what was dropped. */
export async function selectDays(
  tx: Tx,
  identifierId: string,
  organisationId: string,
): Promise<{ day: string; reports: number }[]> {
  const found = await sql<{ day: string; reports: number }>`
    select to_char(seen_at at time zone 'Europe/Amsterdam', 'YYYY-MM-DD') as day, count(distinct report_id)::int as reports
    from identifiers.sighting where identifier_id = ${identifierId} and controller_organisation_id = ${organisationId}
      and dropped_at is null group by 1 order by 1`.execute(tx)
  return found.rows
}

/** Listings of it that row-level security shows: all of the own organisation, and of others what everybody is told. The newest first. */
export async function selectListingsOf(
  tx: Tx,
  identifierId: string,
  limit: number,
): Promise<{ listings: Listing[]; count: number }> {
  const found = await sql<Listing & { count: number }>`select ${listingColumns}, count(*) over ()::int as count
    from identifiers.listing where identifier_id = ${identifierId}
    order by status = 'active' desc, proposed_at desc, id limit ${limit}`.execute(tx)
  return { listings: found.rows, count: found.rows[0]?.count ?? 0 }
}

/** Steps of the listings that one organisation made of it, the newest first. */
export async function selectStepsOf(
  tx: Tx,
  identifierId: string,
  organisationId: string,
  limit: number,
): Promise<{ steps: StepRow[]; count: number }> {
  const found = await sql<StepRow & { count: number }>`select s.listing_id as "listingId", s.at, s.step,
      s.from_status as "fromStatus", s.to_status as "toStatus", s.actor_kind as "actorKind", s.actor_id as "actorId",
      s.actor_name as "actorName", s.reason, count(*) over ()::int as count
    from identifiers.listing_step s join identifiers.listing l on l.id = s.listing_id
    where l.identifier_id = ${identifierId} and l.organisation_id = ${organisationId}
    order by s.at desc, s.step limit ${limit}`.execute(tx)
  return { steps: found.rows, count: found.rows[0]?.count ?? 0 }
}
