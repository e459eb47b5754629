// SPDX-License-Identifier: EUPL-1.2
import { listen } from '#foundation/events'
import { ListingEnded } from '../listing/listing.events.ts'
import { recountEnded } from './recount-ended.command.ts'

export const recountWhenEnded = listen(ListingEnded, {
  job: 'identifiers.recount-ended',
  run: (ctx, { listingIds }) => recountEnded(ctx, listingIds),
})
