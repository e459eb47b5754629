// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'

/** What one person wants taken back and a second one must look at. */
export interface WantedBack {
  /** The step that the list goes back to. */
  to: number
  by: string
  byName: string
  because: string
  at: Date
}

export async function selectWantedBack(tx: Tx): Promise<WantedBack | null> {
  const found =
    await sql<WantedBack>`select back_to as "to", back_by as by, back_by_name as "byName", back_because as because,
    back_at as at from shield.list where back_to is not null`.execute(tx)
  return found.rows[0] ?? null
}

/** The newest holds; null: nobody wants anything any more. */
export async function storeWantedBack(tx: Tx, wanted: WantedBack | null): Promise<void> {
  const { to = null, by = null, byName = null, because = null, at = null } = wanted ?? {}
  await sql`update shield.list set back_to = ${to}, back_by = ${by}, back_by_name = ${byName}, back_because = ${because},
    back_at = ${at}`.execute(tx)
}

/** How many names this person took off the list for now since then. */
export async function countTakenOff(tx: Tx, by: string, since: Date): Promise<number> {
  const found = await sql<{ n: number }>`select count(*)::int as n from shield.decision
    where step = 'suspend' and decided_by = ${by} and decided_at >= ${since}`.execute(tx)
  return found.rows[0]?.n ?? 0
}
