// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, transaction } from '#foundation/access'
import type { EverydayIdentifier } from '#values'
import { listingKeys } from '../look-up/answer-keys.ts'
import type { Tx } from '#foundation/db'
import { type Listing, selectListing } from '../listing/listing.store.ts'
import { selectStanding } from './settle-listing.store.ts'

/** A listing as far as who deals with an objection against it must know it. */
export type StandingListing = Pick<
  Listing,
  'id' | 'kind' | 'canonical' | 'organisationId' | 'status' | 'reason' | 'legalBasis' | 'expiresAt'
> & { listedAt: Date }

/**
 * Listings that cover this identifier, also those that are suspended; the oldest decision first. One statement, whatever is found. For the
 * program itself: nothing of it may reach whoever asks.
 */
export function standingListings(ctx: Context, identifier: EverydayIdentifier): Promise<StandingListing[]> {
  const system = asSystem(ctx, 'identifiers.standing-listings')
  return transaction(system, async (tx) => {
    const found = await selectStanding(tx, listingKeys(identifier), ctx.now())
    return found.map(
      ({ id, kind, canonical, organisationId, status, reason, legalBasis, expiresAt, decidedAt, proposedAt }) => ({
        id,
        kind,
        canonical,
        organisationId,
        status,
        reason,
        legalBasis,
        expiresAt,
        listedAt: decidedAt ?? proposedAt,
      }),
    )
  })
}

/** What a listing names, whatever became of it; null when row-level security shows none. */
export async function listedIdentifier(
  tx: Tx,
  listingId: string,
): Promise<Pick<Listing, 'kind' | 'canonical' | 'organisationId' | 'status'> | null> {
  const listing = await selectListing(tx, listingId)
  if (!listing) return null
  const { kind, canonical, organisationId, status } = listing
  return { kind, canonical, organisationId, status }
}
