// SPDX-License-Identifier: EUPL-1.2
import { listen } from '#foundation/events'
import { recallItems } from '#modules/sharing'
import { ClaimsEnded } from '../claim/claim.events.ts'

/** The way back of what was handed over: also when it was accepted long ago. */
export const recallWhenEnded = listen(ClaimsEnded, {
  job: 'claims.recall-packets',
  run: async (ctx, { claimIds }) => void (await recallItems(ctx, 'claim-packet', claimIds, 'withdrawn')),
})
