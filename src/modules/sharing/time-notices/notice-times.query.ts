// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { sql } from '#foundation/db'

const mostNotices = 100_000

/**
 * When the bank of an account was first told since then that the account reached its threshold, by threshold: moments only, never which bank. For
 * figures, and only for the program itself: throws when a person or machine asks.
 */
export async function noticeTimes(ctx: Context, since: Date): Promise<Map<string, Date>> {
  if (ctx.actor.kind !== 'system') throw new Error('noticeTimes is only for the program itself')
  const found = await transaction(ctx, (tx) =>
    sql<{ id: string; at: Date }>`select item_id as id, min(decided_at) as at from sharing.disclosure
      where decided_at >= ${since} and item_kind = 'bank-notice' group by item_id limit ${mostNotices}`.execute(tx),
  )
  return new Map(found.rows.map(({ id, at }) => [id, at]))
}
