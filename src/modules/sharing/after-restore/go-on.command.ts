// SPDX-License-Identifier: EUPL-1.2
// No audit line: numbers that say nothing about anybody.
import { type Context, transaction } from '#foundation/access'
import { sql } from '#foundation/db'

/** More messages than any partner gets between a backup and its loss. */
const ahead = 1_000_000

/** A partner asks for what came after the last number that it saw, which a restored database would give out again: the next ones lie beyond all of these. */
export function goOn(ctx: Context): Promise<void> {
  return transaction(ctx, async (tx) => {
    await sql`update sharing.inbox set last_number = last_number + ${ahead}`.execute(tx)
  })
}
