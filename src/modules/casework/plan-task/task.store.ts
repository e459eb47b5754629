// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'

export interface Task {
  id: string
  reportId: string
  text: string
  /** ISO date */
  dueOn: string | null
  doneAt: Date | null
  doneName: string | null
  authorName: string
  writtenAt: Date
  changedName: string | null
  changedAt: Date
  version: number
}

const columns = sql`id, report_id as "reportId", text, due_on as "dueOn", done_at as "doneAt", done_name as "doneName",
  author_name as "authorName", written_at as "writtenAt", changed_name as "changedName", changed_at as "changedAt", version`

/** Tasks of the own organisation about these reports: what is still to be done first, the earliest due on top. */
export async function selectTasks(tx: Tx, reportIds: readonly string[], limit: number): Promise<Task[]> {
  const found = await sql<Task>`select ${columns} from casework.task where report_id = any(${[...reportIds]}::uuid[])
    order by done_at is not null, due_on nulls last, written_at, id limit ${limit}`.execute(tx)
  return found.rows
}

export async function lockTask(tx: Tx, id: string): Promise<Task | null> {
  const found = await sql<Task>`select ${columns} from casework.task where id = ${id} for update`.execute(tx)
  return found.rows[0] ?? null
}

export async function insertTask(
  tx: Tx,
  task: {
    id: string
    reportId: string
    text: string
    dueOn: string | null
    at: Date
    author: { id: string; name: string; organisationId: string }
  },
): Promise<void> {
  const { author } = task
  await sql`insert into casework.task
    (id, report_id, organisation_id, text, due_on, author_id, author_name, written_at, changed_at)
    values (${task.id}, ${task.reportId}, ${author.organisationId}, ${task.text}, ${task.dueOn}, ${author.id},
      ${author.name}, ${task.at}, ${task.at})`.execute(tx)
}

export async function updateTask(
  tx: Tx,
  id: string,
  change: { text: string; dueOn: string | null; doneAt: Date | null; doneName: string | null; by: string; at: Date },
): Promise<void> {
  await sql`update casework.task set text = ${change.text}, due_on = ${change.dueOn}, done_at = ${change.doneAt},
    done_name = ${change.doneName}, changed_name = ${change.by}, changed_at = ${change.at}, version = version + 1
    where id = ${id}`.execute(tx)
}
