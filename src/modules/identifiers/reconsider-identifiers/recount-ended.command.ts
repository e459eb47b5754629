// SPDX-License-Identifier: EUPL-1.2
// The audit lines are written by what follows from the counts.
import { asSystem, type Context, transaction } from '#foundation/access'
import { selectListings } from '../listing/listing.store.ts'
import { reconsiderIdentifiers } from './reconsider-identifiers.command.ts'

/** What others were told while the authority itself warned, rests on reports alone from now on. */
export function recountEnded(ctx: Context, listingIds: readonly string[]): Promise<void> {
  const system = asSystem(ctx, 'identifiers.recount-ended')
  return transaction(system, async (tx) => {
    const ended = [...(await selectListings(tx, listingIds)).values()]
    await reconsiderIdentifiers(
      system,
      tx,
      ended.map(({ identifierId }) => identifierId),
    )
  })
}
