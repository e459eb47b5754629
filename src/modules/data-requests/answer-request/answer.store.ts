// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'

/** The full answer of the police takes the place of their first one. */
export async function upsertAnswer(
  tx: Tx,
  row: { taskId: string; sealed: Buffer; by: string; at: Date },
): Promise<void> {
  await sql`insert into data_requests.answer (task_id, sealed, answered_by, answered_at)
    values (${row.taskId}, ${row.sealed}, ${row.by}, ${row.at})
    on conflict (task_id) do update set sealed = excluded.sealed, answered_by = excluded.answered_by,
      answered_at = excluded.answered_at`.execute(tx)
}

export async function selectAnswers(tx: Tx, requestId: string): Promise<{ taskId: string; sealed: Buffer }[]> {
  const found = await sql<{ taskId: string; sealed: Buffer }>`select a.task_id as "taskId", a.sealed
    from data_requests.answer a join data_requests.task t on t.id = a.task_id where t.request_id = ${requestId}`.execute(
    tx,
  )
  return found.rows
}
