// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import { columns, type Signal } from '../signal/signal.store.ts'
import type { SignalStatus } from '../signal/signal.ts'

export const signalOrders = ['seen', 'reports'] as const
export type SignalOrder = (typeof signalOrders)[number]

/** Signals in one of these states, the one that was seen last or that has most reports first, and how many there are in all. */
export async function selectListed(
  tx: Tx,
  statuses: readonly SignalStatus[],
  { limit, offset, order = 'seen' }: { limit: number; offset: number; order?: SignalOrder },
): Promise<{ signals: Signal[]; count: number }> {
  const which = sql`from signals.signal where status = any(${statuses}::text[])`
  const found = await sql<Signal>`select ${columns} ${which} order by
      ${order === 'reports' ? sql`reports desc,` : sql``} last_seen desc, proposed_at desc, id
    limit ${limit} offset ${offset}`.execute(tx)
  const counted = await sql<{ n: number }>`select count(*) as n ${which}`.execute(tx)
  return { signals: found.rows, count: counted.rows[0]?.n ?? 0 }
}

export async function countOf(tx: Tx, status: SignalStatus): Promise<number> {
  const counted = await sql<{ n: number }>`select count(*) as n from signals.signal where status = ${status}`.execute(
    tx,
  )
  return counted.rows[0]?.n ?? 0
}
