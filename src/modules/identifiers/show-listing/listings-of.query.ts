// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { sql } from '#foundation/db'
import { type Listing, listingColumns } from '../listing/listing.store.ts'

/** A listing as who decided about it may hand it over. */
export type OwnListing = Pick<
  Listing,
  'id' | 'identifierId' | 'status' | 'reason' | 'legalBasis' | 'proposedAt' | 'decidedAt' | 'expiresAt' | 'endedAt'
>

/** Every listing of this organisation of these identifiers, oldest first. Only for the program itself: throws when a person or machine asks. */
export async function listListingsOf(
  ctx: Context,
  organisationId: string,
  identifierIds: readonly string[],
): Promise<OwnListing[]> {
  if (ctx.actor.kind !== 'system') throw new Error('listListingsOf is only for the program itself')
  return transaction(ctx, async (tx) => {
    const found = await sql<Listing>`select ${listingColumns} from identifiers.listing
      where organisation_id = ${organisationId} and identifier_id = any(${[...identifierIds]}::uuid[])
      order by proposed_at, id`.execute(tx)
    return found.rows.map(
      ({ id, identifierId, status, reason, legalBasis, proposedAt, decidedAt, expiresAt, endedAt }) => ({
        id,
        identifierId,
        status,
        reason,
        legalBasis,
        proposedAt,
        decidedAt,
        expiresAt,
        endedAt,
      }),
    )
  })
}
