// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { sql } from '#foundation/db'
import type { Dismissal } from '../signal/signal.ts'
import { judgeOf, signalTransaction } from '../signal/who.query.ts'

/** How many days back it is measured. */
export const measuredDays = 90

export interface Measured {
  /** From proposal to confirmation, of what people confirmed; hours. Null: nothing was confirmed. */
  medianHours: number | null
  confirmed: number
  dismissed: number
  byReason: { dismissal: Dismissal; count: number }[]
}

/** How judging goes, of the signals that the person who asks may see. What somebody wrote by hand is not counted: it was never in doubt. */
export function measureSignals(ctx: Context): Promise<Measured> {
  judgeOf(ctx)
  const since = new Date(ctx.now().getTime() - measuredDays * 86_400_000)
  return signalTransaction(ctx, async (tx) => {
    const found = await sql<Omit<Measured, 'byReason'>>`select
        percentile_cont(0.5) within group (order by extract(epoch from confirmed_at - proposed_at) / 3600)
          filter (where confirmed_at is not null) as "medianHours",
        count(*) filter (where confirmed_at is not null) as confirmed,
        count(*) filter (where status = 'dismissed') as dismissed
      from signals.signal where kind <> 'hand' and coalesce(confirmed_at, ended_at) >= ${since}`.execute(tx)
    const reasons = await sql<{
      dismissal: Dismissal
      count: number
    }>`select dismissal, count(*) as count from signals.signal
      where kind <> 'hand' and status = 'dismissed' and ended_at >= ${since} group by dismissal order by count desc, dismissal`.execute(
      tx,
    )
    const { medianHours = null, confirmed = 0, dismissed = 0 } = found.rows[0] ?? {}
    return { medianHours, confirmed, dismissed, byReason: reasons.rows }
  })
}
