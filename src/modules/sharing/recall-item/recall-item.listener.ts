// SPDX-License-Identifier: EUPL-1.2
import { listen } from '#foundation/events'
import { ListingEnded } from '#modules/identifiers'
import { ReportsDropped } from '#modules/reports'
import { emptyMessages, recallItems } from './recall-item.command.ts'

export const recallEndedListings = listen(ListingEnded, {
  job: 'sharing.recall-listings',
  run: async (ctx, { listingIds }) => {
    await recallItems(ctx, 'listing', listingIds, 'withdrawn')
  },
})

export const recallDroppedReports = listen(ReportsDropped, {
  job: 'sharing.recall-reports',
  run: async (ctx, { reportIds, reason }) => {
    await recallItems(ctx, 'report', reportIds, reason === 'expired' ? 'expired' : 'withdrawn')
    if (reason === 'erased') await emptyMessages(ctx, 'report', reportIds)
  },
})
