// SPDX-License-Identifier: EUPL-1.2
// The audit lines are written by what follows from the counts.
import { asSystem, type Context, transaction } from '#foundation/access'
import { selectUnanswered } from '../listing/listing.store.ts'
import { reconsiderIdentifiers } from '../reconsider-identifiers/reconsider-identifiers.command.ts'

const mostAtOnce = 200

/** Judges anew what a person should have looked at long ago, the oldest first. Returns how many. */
export async function endUnanswered(ctx: Context): Promise<number> {
  const system = asSystem(ctx, 'identifiers.end-unanswered')
  return transaction(system, async (tx) => {
    const due = await selectUnanswered(tx, system.now(), mostAtOnce)
    await reconsiderIdentifiers(system, tx, due)
    return due.length
  })
}
