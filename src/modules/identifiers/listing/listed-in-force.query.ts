// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { sql } from '#foundation/db'
import type { Listing } from './listing.store.ts'

export type ListedInForce = Pick<Listing, 'id' | 'kind' | 'canonical'>

/** Every listing of this authority that is answered now, the oldest first. Only for the program itself, which gives them to nobody unasked. */
export function listedInForce(ctx: Context, organisationId: string): Promise<ListedInForce[]> {
  onlyProgram(ctx)
  return transaction(ctx, async (tx) => {
    const found = await sql<ListedInForce>`select id, kind, canonical from identifiers.listing
      where status = 'active' and expires_at > ${ctx.now()} and organisation_id = ${organisationId}
      order by decided_at, id`.execute(tx)
    return found.rows
  })
}

/** Organisations that have listings which are answered now. */
export function listingAuthorities(ctx: Context): Promise<string[]> {
  onlyProgram(ctx)
  return transaction(ctx, async (tx) => {
    const found = await sql<{ id: string }>`select distinct organisation_id as id from identifiers.listing
      where status = 'active' and expires_at > ${ctx.now()} order by 1`.execute(tx)
    return found.rows.map(({ id }) => id)
  })
}

function onlyProgram(ctx: Context): void {
  if (ctx.actor.kind !== 'system') throw new Error('what is in force is only for the program itself')
}
