// SPDX-License-Identifier: EUPL-1.2
import { type Context, organisationOf, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Listing } from '../listing/listing.store.ts'
import { type ListingFilter, listingsPerPage } from './listing-filter.ts'
import { countToReview, selectListings } from './list-listings.store.ts'

/** Listings of the own organisation, the newest change first. */
export async function listListings(
  ctx: Context,
  filter: ListingFilter,
  purpose: string,
): Promise<{ listings: Listing[]; total: number }> {
  const organisationId = organisationOf(ctx.actor) ?? ''
  return transaction(ctx, async (tx) => {
    const found = await selectListings(tx, organisationId, filter, listingsPerPage)
    await recordAudit(ctx, tx, {
      action: 'identifiers.listings-seen',
      subjectKind: 'organisation',
      subjectId: organisationId,
      purpose,
      detail: { status: filter.status, page: filter.page, shown: found.listings.length },
    })
    return found
  })
}

/** How many listings of the own organisation wait for a person. */
export function countListingsToReview(ctx: Context): Promise<number> {
  return transaction(ctx, (tx) => countToReview(tx, organisationOf(ctx.actor) ?? ''))
}
