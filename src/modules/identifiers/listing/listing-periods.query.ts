// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { sql } from '#foundation/db'

/** When these listings end by themselves, by their id; those without an end are left out. Only for the program itself: throws when a person or machine asks. */
export async function listingPeriods(ctx: Context, ids: readonly string[]): Promise<Map<string, Date>> {
  if (ctx.actor.kind !== 'system') throw new Error('listingPeriods is only for the program itself')
  if (ids.length === 0) return new Map()
  const found = await transaction(ctx, (tx) =>
    sql<{ id: string; expiresAt: Date }>`select id, expires_at as "expiresAt" from identifiers.listing
      where id = any(${[...ids]}::uuid[]) and expires_at is not null`.execute(tx),
  )
  return new Map(found.rows.map(({ id, expiresAt }) => [id, expiresAt]))
}
