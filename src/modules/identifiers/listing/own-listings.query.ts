// SPDX-License-Identifier: EUPL-1.2
import { type Context, organisationOf, transaction } from '#foundation/access'
import { sql } from '#foundation/db'

/** Which of these listings the own organisation decides about. Only the numbers that were asked: nothing about anybody. */
export function ownListings(ctx: Context, ids: readonly string[]): Promise<string[]> {
  return transaction(ctx, async (tx) => {
    const found = await sql<{ id: string }>`select id from identifiers.listing
      where id = any(${[...ids]}::uuid[]) and organisation_id = ${organisationOf(ctx.actor)}`.execute(tx)
    return found.rows.map(({ id }) => id)
  })
}
