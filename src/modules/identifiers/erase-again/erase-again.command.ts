// SPDX-License-Identifier: EUPL-1.2
// No audit line: `settleListing` writes it.
import { transaction } from '#foundation/access'
import type { Erasure, Erasures } from '#foundation/erasures'
import { selectListing } from '../listing/listing.store.ts'
import { settleListing } from '../settle-listing/settle-listing.command.ts'

/**
 * A warning that was taken back warns nobody again on a restored database. Withdrawing takes two people and they said so in what was lost: it waits,
 * suspended, until they say it once more. One that was put back since stays.
 */
const off: Erasure = {
  tables: ['identifiers.listing'],
  async again(ctx, id, at) {
    const listing = await transaction(ctx, (tx) => selectListing(tx, id))
    if (!listing || listing.changedAt > at) return false
    const reason = 'Opnieuw, nadat een back-up was teruggezet.'
    return settleListing(ctx, { listingId: id, reason, by: null, outcome: { kind: 'suspend' } })
  },
}

export const erasures: Erasures = { 'identifiers.listing-suspended': off, 'identifiers.listing-withdrawn': off }
