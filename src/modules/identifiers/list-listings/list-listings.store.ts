// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import { type Listing, listingColumns } from '../listing/listing.store.ts'
import type { ListingFilter } from './listing-filter.ts'

export type ListedListing = Listing & {
  /** Put forward on own evidence, and not judged yet. */
  waitsForSecond: boolean
}

export const waitsForSecond = sql`exists (select from identifiers.evidence e
  where e.listing_id = listing.id and e.is_approved is null and e.lapsed_at is null)`

export async function selectListings(
  tx: Tx,
  organisationId: string,
  { status, kind, page }: ListingFilter,
  limit: number,
): Promise<{ listings: ListedListing[]; total: number }> {
  const which = status === 'waiting' ? sql`needs_review` : sql`status = ${status}`
  const ofKind = kind === undefined ? sql`true` : sql`kind = ${kind}`
  const found = await sql<
    ListedListing & { total: number }
  >`select ${listingColumns}, ${waitsForSecond} as "waitsForSecond",
      count(*) over () as total
    from identifiers.listing where organisation_id = ${organisationId} and ${which} and ${ofKind}
    order by review_by nulls last, ${waitsForSecond} desc, changed_at desc, id desc limit ${limit} offset ${(page - 1) * limit}`.execute(
    tx,
  )
  return { listings: found.rows, total: found.rows[0]?.total ?? 0 }
}

/** Warnings in force at which somebody must look, by until when; and since when the oldest of the others waits. */
export async function selectToLookAt(tx: Tx, organisationId: string, limit: number): Promise<Listing[]> {
  const found = await sql<Listing>`select ${listingColumns} from identifiers.listing
    where organisation_id = ${organisationId} and needs_review and review_by is not null
    order by review_by, id limit ${limit}`.execute(tx)
  return found.rows
}

/** What a person suspended, who did, and since when; without what waits for a second person already. */
export async function selectSuspended(
  tx: Tx,
  organisationId: string,
  limit: number,
): Promise<(Listing & { by: string; byName: string })[]> {
  const found = await sql<Listing & { by: string; byName: string }>`select ${listingColumns}, s.by, s."byName"
    from identifiers.listing cross join lateral (select actor_id as by, actor_name as "byName" from identifiers.listing_step
      where listing_id = listing.id and step = 'suspend' and actor_kind = 'person' order by at desc limit 1) s
    where organisation_id = ${organisationId} and status = 'suspended' and needs_review and ended_by_person and not ${waitsForSecond}
    order by changed_at, id limit ${limit}`.execute(tx)
  return found.rows
}

/** What a person declined since then, who did and why, as long as nothing newer runs about the same. */
export async function selectDeclined(
  tx: Tx,
  organisationId: string,
  since: Date,
  limit: number,
): Promise<(Listing & { by: string; byName: string; because: string })[]> {
  const found = await sql<
    Listing & { by: string; byName: string; because: string }
  >`select ${listingColumns}, s.by, s."byName", s.because
    from identifiers.listing cross join lateral (select actor_id as by, actor_name as "byName", reason as because
      from identifiers.listing_step where listing_id = listing.id and step = 'decline' and actor_kind = 'person' order by at desc limit 1) s
    where organisation_id = ${organisationId} and status = 'declined' and ended_by_person and changed_at >= ${since}
      and not exists (select from identifiers.listing later where later.identifier_id = listing.identifier_id
        and later.organisation_id = listing.organisation_id and later.proposed_at > listing.proposed_at)
    order by changed_at desc, id limit ${limit}`.execute(tx)
  return found.rows
}

export async function oldestToReview(tx: Tx, organisationId: string): Promise<Date | null> {
  const found = await sql<{ at: Date | null }>`select min(changed_at) as at from identifiers.listing
    where organisation_id = ${organisationId} and needs_review and review_by is null and not ${waitsForSecond}`.execute(
    tx,
  )
  return found.rows[0]?.at ?? null
}

/** Warnings in force at which somebody must look within the hour; and everything else that one person decides. */
export async function countToReview(tx: Tx, organisationId: string): Promise<{ urgent: number; other: number }> {
  const found = await sql<{ urgent: number; other: number }>`select
      (count(*) filter (where review_by is not null))::int as urgent,
      (count(*) filter (where review_by is null and not ${waitsForSecond}))::int as other
    from identifiers.listing where organisation_id = ${organisationId} and needs_review`.execute(tx)
  return found.rows[0] ?? { urgent: 0, other: 0 }
}

/** Own reports that name each of these identifiers, per week back: 0 is the seven days that end now. Numbers only. */
export async function selectWeeks(
  tx: Tx,
  identifierIds: readonly string[],
  organisationId: string,
  { now, weeks }: { now: Date; weeks: number },
): Promise<{ identifierId: string; back: number; reports: number }[]> {
  const found = await sql<{
    identifierId: string
    back: number
    reports: number
  }>`select identifier_id as "identifierId",
      floor(extract(epoch from ${now}::timestamptz - seen_at) / 604800)::int as back, count(distinct report_id)::int as reports
    from identifiers.sighting where identifier_id = any(${[...identifierIds]}::uuid[]) and controller_organisation_id = ${organisationId}
      and dropped_at is null and seen_at <= ${now} and seen_at > ${now}::timestamptz - make_interval(weeks => ${weeks})
    group by 1, 2`.execute(tx)
  return found.rows
}
