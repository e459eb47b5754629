// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { sql } from '#foundation/db'
import type { IdentifierKind } from '#values'

export interface ChangedListing {
  id: string
  kind: IdentifierKind
  canonical: string
  /** Answered to whoever checks it; else it was, and no longer is. */
  isActive: boolean
  at: Date
}

const mostAtOnce = 10_000

/**
 * Listings that began or ended to be answered from this moment on, of all organisations, the oldest first; the next time from the last of them on, which is then read again.
 * Only for the program itself: throws when a person or machine asks.
 */
export function listingsChanged(ctx: Context, from: Date): Promise<ChangedListing[]> {
  if (ctx.actor.kind !== 'system') throw new Error('listingsChanged is only for the program itself')
  return transaction(ctx, async (tx) => {
    const found =
      await sql<ChangedListing>`select id, kind, canonical, status = 'active' as "isActive", changed_at as at
      from identifiers.listing where changed_at >= ${from} and status in ('active', 'suspended', 'withdrawn', 'expired')
      order by changed_at, id limit ${mostAtOnce}`.execute(tx)
    return found.rows
  })
}
