// SPDX-License-Identifier: EUPL-1.2
// No audit line: follows from what `reports` wrote down.
import { asSystem, type Context, transaction } from '#foundation/access'
import { deleteOfReports } from '../reply/reply.store.ts'

/** Reports that do not count any more: nothing more is told of them, and the address for mail goes. */
export function forgetReports(ctx: Context, reportIds: readonly string[]): Promise<void> {
  return transaction(asSystem(ctx, 'replies.forget'), (tx) => deleteOfReports(tx, reportIds))
}
