// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import { type Listing, listingColumns } from '../listing/listing.store.ts'
import type { ListingFilter } from './listing-filter.ts'

export async function selectListings(
  tx: Tx,
  organisationId: string,
  { status, kind, page }: ListingFilter,
  limit: number,
): Promise<{ listings: Listing[]; total: number }> {
  const which = status === 'waiting' ? sql`needs_review` : sql`status = ${status}`
  const ofKind = kind === undefined ? sql`true` : sql`kind = ${kind}`
  const found = await sql<Listing & { total: number }>`select ${listingColumns}, count(*) over () as total
    from identifiers.listing where organisation_id = ${organisationId} and ${which} and ${ofKind}
    order by changed_at desc, id desc limit ${limit} offset ${(page - 1) * limit}`.execute(tx)
  return { listings: found.rows, total: found.rows[0]?.total ?? 0 }
}

export async function countToReview(tx: Tx, organisationId: string): Promise<number> {
  const found = await sql<{ n: number }>`select count(*) as n from identifiers.listing
    where organisation_id = ${organisationId} and needs_review`.execute(tx)
  return found.rows[0]?.n ?? 0
}
