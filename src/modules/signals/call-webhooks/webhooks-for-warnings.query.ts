// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import type { Tx } from '#foundation/db'
import { selectForWarnings } from './webhook.store.ts'

/** Addresses that the operator registered for signals, of systems that also want warnings. Only for the program itself: throws otherwise. */
export function webhooksForWarnings(ctx: Context, tx: Tx): Promise<{ organisationId: string; url: string }[]> {
  if (ctx.actor.kind !== 'system') throw new Error('webhooksForWarnings is only for the program itself')
  return selectForWarnings(tx)
}
