// SPDX-License-Identifier: EUPL-1.2
import { asSystem, transaction } from '#foundation/access'
import { listen } from '#foundation/events'
import { ListingEnded } from '../listing/listing.events.ts'
import { selectListings } from '../listing/listing.store.ts'
import { reconsiderIdentifiers } from './reconsider-identifiers.command.ts'

/** What others were told while the authority itself warned, rests on reports alone from now on. */
export const recountWhenEnded = listen(ListingEnded, {
  job: 'identifiers.recount-ended',
  run: (ctx, { listingIds }) => {
    const system = asSystem(ctx, 'identifiers.recount-ended')
    return transaction(system, async (tx) => {
      const ended = [...(await selectListings(tx, listingIds)).values()]
      await reconsiderIdentifiers(
        system,
        tx,
        ended.map(({ identifierId }) => identifierId),
      )
    })
  },
})
