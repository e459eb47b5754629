// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { sql } from '#foundation/db'

/** Numbers that the program put on the protected list itself, each with whose it is: public, for a browser that asks in private. */
export async function keptNumbers(ctx: Context): Promise<[canonical: string, organisation: string][]> {
  const { rows } = await transaction(ctx, (tx) =>
    sql<{ canonical: string; organisation: string }>`select canonical, organisation from identifiers.protected_entry
      where organisation is not null and approved_at is not null order by canonical`.execute(tx),
  )
  return rows.map(({ canonical, organisation }) => [canonical, organisation])
}
