// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import type { Transition } from './compare-editions.ts'

export async function selectTransitions(tx: Tx, actionIds: readonly string[]): Promise<Transition[]> {
  const ids = [...actionIds]
  const found =
    await sql<Transition>`select from_id as "fromId", to_id as "toId", kind, because from action_plan.transition
    where from_id = any(${ids}::uuid[]) or to_id = any(${ids}::uuid[]) order by made_at, id limit 5000`.execute(tx)
  return found.rows
}

/** False when something was said about this pair. */
export async function insertTransition(tx: Tx, row: Transition & { id: string; at: Date }): Promise<boolean> {
  const made = await sql`insert into action_plan.transition (id, from_id, to_id, kind, because, made_at)
    values (${row.id}, ${row.fromId}, ${row.toId}, ${row.kind}, ${row.because}, ${row.at}) on conflict do nothing`.execute(
    tx,
  )
  return made.numAffectedRows === 1n
}
