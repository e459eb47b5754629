// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import { columns, type Signal } from '../signal/signal.store.ts'
import type { SignalStatus } from '../signal/signal.ts'

/** Signals in one of these states, the one that was seen last first, and how many there are in all. */
export async function selectListed(
  tx: Tx,
  statuses: readonly SignalStatus[],
  { limit, offset }: { limit: number; offset: number },
): Promise<{ signals: Signal[]; count: number }> {
  const which = sql`from signals.signal where status = any(${statuses}::text[])`
  const found = await sql<Signal>`select ${columns} ${which} order by last_seen desc, proposed_at desc, id
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
