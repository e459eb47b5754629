// SPDX-License-Identifier: EUPL-1.2
// No data about people: the list is there for everybody to read.
import { type Context, transaction } from '#foundation/access'
import { sql } from '#foundation/db'
import { namesAbove } from './warned-host.ts'

export interface ListedName {
  name: string
  brand: string | null
  /** The organisation that answers for the list. */
  authority: string | null
}

/** The name on the list that this host is or lies under, the nearest; null when there is none. */
export async function findListed(ctx: Context, host: string): Promise<ListedName | null> {
  const found = await transaction(ctx, (tx) =>
    sql<ListedName>`select name, brand, (select authority_name from shield.list) as authority from shield.name
      where name = any(${namesAbove(host)}::text[]) and status = 'listed' and expires_at > ${ctx.now()} order by length(name) desc limit 1`.execute(
      tx,
    ),
  )
  return found.rows[0] ?? null
}
