// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import type { Decision } from '../compose-answer/decision.ts'

export async function selectDecisions(tx: Tx, taskId: string): Promise<Decision[]> {
  const found = await sql<Decision>`select source, item_id as "itemId", side, outcome, ground,
      decided_by_name as "decidedByName", decided_at as "decidedAt"
    from data_requests.decision where task_id = ${taskId} order by decided_at, id`.execute(tx)
  return found.rows
}

/** What is decided later about the same replaces what was decided before; that something was erased stays. */
export async function upsertDecision(
  tx: Tx,
  row: Decision & { id: string; taskId: string; decidedBy: string },
): Promise<void> {
  await sql`insert into data_requests.decision
      (id, task_id, source, item_id, side, outcome, ground, decided_by, decided_by_name, decided_at)
    values (${row.id}, ${row.taskId}, ${row.source}, ${row.itemId}, ${row.side}, ${row.outcome}, ${row.ground},
      ${row.decidedBy}, ${row.decidedByName}, ${row.decidedAt})
    on conflict (task_id, source, (coalesce(item_id, ''))) do update set outcome = excluded.outcome,
      ground = excluded.ground, decided_by = excluded.decided_by, decided_by_name = excluded.decided_by_name,
      decided_at = excluded.decided_at where decision.outcome <> 'erase'`.execute(tx)
}
