// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { announce } from '#foundation/events'
import { ListingEnded } from '../listing/listing.events.ts'
import { endExpired, insertSteps, selectExpired } from '../listing/listing.store.ts'
import { ruleReasons } from '../listing/listing.text.ts'
import { lockIdentifiers } from '../sighting/sighting.store.ts'

const mostAtOnce = 1_000

/** Ends every active listing whose last day is over. Returns how many. */
export async function expireListings(ctx: Context): Promise<number> {
  const system = asSystem(ctx, 'identifiers.expire-listings')
  let ended = 0
  for (;;) {
    const now = system.now()
    const listingIds = await transaction(system, async (tx) => {
      const identifierIds = await selectExpired(tx, now, mostAtOnce)
      if (identifierIds.length === 0) return []
      await lockIdentifiers(tx, identifierIds)
      const ids = await endExpired(tx, identifierIds, now)
      const reason = ruleReasons.expire
      await insertSteps(
        tx,
        ids.map((listingId) => ({
          listingId,
          at: now,
          step: 'expire',
          fromStatus: 'active',
          toStatus: 'expired',
          actorKind: 'system',
          actorId: null,
          actorName: null,
          reason,
        })),
      )
      await recordAudit(
        system,
        tx,
        ids.map((id) => ({ action: 'identifiers.listing-expired', subjectKind: 'listing', subjectId: id })),
      )
      if (ids.length > 0) await announce(system, tx, ListingEnded, { listingIds: ids })
      return ids
    })
    ended += listingIds.length
    if (listingIds.length === 0) return ended
  }
}
