// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { sql } from '#foundation/db'
import type { IdentifierKind } from '#values'

export interface MeasureInForce {
  requestId: string
  kind: IdentifierKind
  canonical: string
  at: Date
}

const mostAtOnce = 10_000

/**
 * Accounts, numbers and addresses that an organisation stopped from this moment on because it was asked to, the oldest first; not by whom.
 * Only for the program itself: throws when a person or machine asks.
 */
export function measuresInForce(ctx: Context, from: Date): Promise<MeasureInForce[]> {
  if (ctx.actor.kind !== 'system') throw new Error('measuresInForce is only for the program itself')
  return transaction(ctx, async (tx) => {
    const found = await sql<MeasureInForce>`select r.id as "requestId", s.kind, s.canonical, r.in_force_at as at
      from measures.request r join measures.subject s on s.request_id = r.id
      where r.status = 'in-force' and r.measure in ('freeze', 'block') and r.in_force_at >= ${from}
      order by r.in_force_at, r.id limit ${mostAtOnce}`.execute(tx)
    return found.rows
  })
}
