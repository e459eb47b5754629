// SPDX-License-Identifier: EUPL-1.2
// Whether, and nothing else: no name.
import { asSystem, type Context, transaction } from '#foundation/access'
import { sql } from '#foundation/db'

/** Whether any name was ever put on the list. */
export function hasShielded(ctx: Context): Promise<boolean> {
  const { tx: _, ...rest } = asSystem(ctx, 'shield.show-clock')
  return transaction(rest, async (tx) => {
    const found = await sql<{ any: boolean }>`select exists (select from shield.change where is_listed) as any`.execute(
      tx,
    )
    return found.rows[0]?.any ?? false
  })
}
