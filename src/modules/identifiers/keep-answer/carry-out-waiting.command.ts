// SPDX-License-Identifier: EUPL-1.2
// The audit lines are written by takeStep.
import { asSystem, type Context, transaction } from '#foundation/access'
import { takeStep } from '../decide-listing/take-step.command.ts'
import { lockListing } from '../listing/listing.store.ts'
import { nextStatus } from '../listing/listing.ts'
import { weighForListing } from '../weigh-reports/weigh-reports.query.ts'
import { deleteWaiting, selectDue, type WaitingDecision } from './held-answer.store.ts'

const mostAtOnce = 500

/** Carries out what people decided while it could not be done. Returns how much was done. */
export async function carryOutWaiting(ctx: Context): Promise<number> {
  const system = asSystem(ctx, 'identifiers.carry-out-waiting')
  const due = await transaction(system, (tx) => selectDue(tx, system.now(), mostAtOnce))
  for (const waiting of due) await carryOutOne(system, waiting)
  return due.length
}

function carryOutOne(system: Context, waiting: WaitingDecision): Promise<void> {
  const { listingId, step, reason, decidedBy, decidedByName } = waiting
  return transaction(system, async (tx) => {
    const listing = await lockListing(tx, listingId)
    const status = listing && nextStatus(listing.status, step)
    // Meanwhile it may have ended otherwise: then there is nothing left to do.
    if (listing && status) {
      const { weight, policyVersion } = await weighForListing(tx, listing, system.now())
      const by = { id: decidedBy, name: decidedByName }
      await takeStep(system, tx, listing, { step, status, reason, verifiedReports: weight.counts, policyVersion, by })
    }
    await deleteWaiting(tx, listingId)
  })
}
