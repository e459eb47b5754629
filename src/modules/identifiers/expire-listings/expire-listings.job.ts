// SPDX-License-Identifier: EUPL-1.2
import { defineJob } from '#foundation/jobs'
import { expireListings } from './expire-listings.command.ts'
import { endUnanswered } from './end-unanswered.command.ts'
import { recountAged } from './recount-aged.command.ts'

/**
 * A listing is no longer answered from the minute on which it expires; this only writes it down and tells the others. Reports that are too
 * old stop counting here, and warnings that nobody looked at end.
 */
export const expireListingsJob = defineJob({
  name: 'identifiers.expire-listings',
  schedule: '*/10 * * * *',
  run: async (ctx) => {
    await expireListings(ctx)
    await recountAged(ctx)
    await endUnanswered(ctx)
  },
})
