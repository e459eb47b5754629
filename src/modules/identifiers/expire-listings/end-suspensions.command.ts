// SPDX-License-Identifier: EUPL-1.2
// The audit lines are written by settleListing.
import { asSystem, type Context, transaction } from '#foundation/access'
import { selectSuspensionsOver, setSuspendedUntil } from '../listing/listing.store.ts'
import { ruleReasons } from '../listing/listing.text.ts'
import { settleListing } from '../settle-listing/settle-listing.command.ts'

const mostAtOnce = 200

/** Lets warnings hold again that one person suspended, as two people gave them; what may not be answered any more stays where it is, for people. Returns how many. */
export async function endSuspensions(ctx: Context): Promise<number> {
  const system = asSystem(ctx, 'identifiers.end-suspensions')
  const over = await transaction(system, (tx) => selectSuspensionsOver(tx, system.now(), mostAtOnce))
  for (const listingId of over)
    await transaction(system, async (tx) => {
      const settlement = {
        listingId,
        reason: ruleReasons['suspension-over'],
        by: null,
        outcome: { kind: 'resume' },
      } as const
      if (!(await settleListing({ ...system, tx }, settlement))) await setSuspendedUntil(tx, listingId, null)
    })
  return over.length
}
