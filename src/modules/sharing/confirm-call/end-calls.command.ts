// SPDX-License-Identifier: EUPL-1.2
// No audit line: that it was opened is on record, and when it ends was known then.
import { type Context, transaction } from '#foundation/access'
import { deleteOver } from './call.store.ts'

/** Nothing stays of a call that is over. */
export function endCalls(ctx: Context): Promise<void> {
  return transaction(ctx, (tx) => deleteOver(tx, ctx.now()))
}
