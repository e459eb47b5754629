// SPDX-License-Identifier: EUPL-1.2
import { listen } from '#foundation/events'
import { ListingActivated } from '#modules/identifiers'
import { beginNotices } from './inform-holder.command.ts'

export const beginWhenListed = listen(ListingActivated, {
  job: 'redress.begin-notices',
  run: (ctx, { listingIds }) => beginNotices(ctx, listingIds),
})
