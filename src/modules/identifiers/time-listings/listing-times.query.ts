// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { sql } from '#foundation/db'

/** When something was first reported, and first answered by the check; which it was, this does not say. */
export interface ListingTime {
  reportedAt: Date
  /** null: no authority listed it. */
  listedAt: Date | null
  /** Its thresholds for word to its bank, by which `sharing` knows it: none as long as too few reported it. */
  bankThresholdIds: string[]
}

/** So many sightings are looked at, the newest first, so that very many do not make whoever asks wait. */
const mostSightings = 100_000

/**
 * Accounts, numbers and so on that were first reported since then, in a part that may list and not dropped since: moments only. Sites are left out:
 * the shield times them. For figures, and only for the program itself: throws when a person or machine asks.
 */
export async function listingTimes(ctx: Context, since: Date): Promise<ListingTime[]> {
  if (ctx.actor.kind !== 'system') throw new Error('listingTimes is only for the program itself')
  type Row = Omit<ListingTime, 'bankThresholdIds'> & { bankThresholdIds: string | null }
  const found = await transaction(ctx, (tx) =>
    sql<Row>`with looked as (select identifier_id, seen_at from identifiers.sighting
        where seen_at >= ${since} and dropped_at is null and role in ('paid-to', 'contact', 'site', 'seller')
        order by seen_at desc limit ${mostSightings}),
      reported as (select identifier_id as id, min(seen_at) as at from looked group by identifier_id),
      listed as (select l.identifier_id as id, min(s.at) as at
        from reported r join identifiers.listing l on l.identifier_id = r.id
          join identifiers.listing_step s on s.listing_id = l.id
        where s.to_status = 'active' group by l.identifier_id),
      reached as (select identifier_id as id, string_agg(id::text, ' ') as ids from identifiers.threshold
        where receiver = 'bank-notice' group by identifier_id)
      select r.at as "reportedAt", listed.at as "listedAt", reached.ids as "bankThresholdIds"
      from reported r join identifiers.identifier i on i.id = r.id left join listed on listed.id = r.id
        left join reached on reached.id = r.id
      where i.first_seen_at >= (select min(seen_at) from looked) and i.protected_as is null
        and i.kind not in ('web-address', 'page-fingerprint')`.execute(tx),
  )
  return found.rows.map((row) => ({ ...row, bankThresholdIds: row.bankThresholdIds?.split(' ') ?? [] }))
}
