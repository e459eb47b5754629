// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { sql } from '#foundation/db'
import { moneyOutcome, type PacketStatus } from '../recall/recall.ts'

export interface DecidedMoney {
  recallId: string
  reportId: string
  outcome: 'frozen' | 'recalled' | 'partly' | 'too-late'
  at: Date
}

const mostAtOnce = 10_000

/**
 * What banks said from this moment on of payments that reporters want back, the oldest first; without an account or an amount.
 * Only for the program itself: throws when a person or machine asks.
 */
export function moneyDecided(ctx: Context, from: Date): Promise<DecidedMoney[]> {
  if (ctx.actor.kind !== 'system') throw new Error('moneyDecided is only for the program itself')
  return transaction(ctx, async (tx) => {
    const found = await sql<{ recallId: string; reportId: string; statuses: PacketStatus[]; at: Date }>`
      select r.id as "recallId", r.origin_id as "reportId", array_agg(p.status) as statuses, max(p.last_said_at) as at
      from recovery.recall r join recovery.packet p on p.recall_id = r.id
      where r.origin_kind = 'report' and r.id in (select recall_id from recovery.packet where last_said_at >= ${from})
      group by r.id
      order by at, r.id limit ${mostAtOnce}`.execute(tx)
    return found.rows.flatMap(({ recallId, reportId, statuses, at }) => {
      const outcome = moneyOutcome(statuses.map((status) => ({ status })))
      return outcome === 'open' || outcome === 'none' ? [] : [{ recallId, reportId, outcome, at }]
    })
  })
}
