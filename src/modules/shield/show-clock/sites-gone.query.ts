// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { sql } from '#foundation/db'

export interface GoneSite {
  takedownId: string
  /** The name that was taken away, in Punycode. */
  name: string
  at: Date
}

const mostAtOnce = 10_000

/**
 * Sites that were taken away from this moment on and are still away, the oldest first. Not single pages on a name of many: who reported such a name
 * reported another page perhaps. Only for the program itself: throws when a person or machine asks.
 */
export function sitesGone(ctx: Context, from: Date): Promise<GoneSite[]> {
  if (ctx.actor.kind !== 'system') throw new Error('sitesGone is only for the program itself')
  return transaction(ctx, async (tx) => {
    const found = await sql<GoneSite>`select t.id as "takedownId", n.name, t.status_at as at
      from shield.takedown t join shield.name n on n.id = t.name_id
      where t.status = 'gone' and t.status_at >= ${from} order by t.status_at, t.id limit ${mostAtOnce}`.execute(tx)
    return found.rows
  })
}
