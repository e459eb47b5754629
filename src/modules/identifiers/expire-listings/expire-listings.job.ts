// SPDX-License-Identifier: EUPL-1.2
import { defineJob } from '#foundation/jobs'
import { expireListings } from './expire-listings.command.ts'
import { endSuspensions } from './end-suspensions.command.ts'
import { endUnanswered } from './end-unanswered.command.ts'
import { recountAged } from './recount-aged.command.ts'

/** A listing is no longer answered from the moment on which it expires; this writes it down and tells who holds a copy or took a measure. */
export const expireListingsJob = defineJob({
  name: 'identifiers.expire-listings',
  schedule: '* * * * *',
  run: async (ctx) => void (await expireListings(ctx)),
})

/** Reports that are too old stop counting here, warnings that nobody looked at end, and those that one person suspended hold again. */
export const recountListingsJob = defineJob({
  name: 'identifiers.recount-listings',
  schedule: '*/10 * * * *',
  run: async (ctx) => {
    await recountAged(ctx)
    await endUnanswered(ctx)
    await endSuspensions(ctx)
  },
})
