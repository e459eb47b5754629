// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { sql } from '#foundation/db'
import type { Listing } from './listing.store.ts'

export type ListedInForce = Pick<Listing, 'id' | 'organisationId' | 'kind' | 'canonical'>

/** Every listing that is answered now, of one authority or of all, the oldest first. Only for the program itself, which gives them to nobody unasked. */
export function listedInForce(ctx: Context, organisationId: string | null): Promise<ListedInForce[]> {
  if (ctx.actor.kind !== 'system') throw new Error('listedInForce is only for the program itself')
  return transaction(ctx, async (tx) => {
    const found =
      await sql<ListedInForce>`select id, organisation_id as "organisationId", kind, canonical from identifiers.listing
      where status = 'active' and expires_at > ${ctx.now()}
        and (${organisationId}::text is null or organisation_id = ${organisationId})
      order by decided_at, id`.execute(tx)
    return found.rows
  })
}
