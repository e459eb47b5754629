// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'

export interface Note {
  id: string
  reportId: string
  text: string
  authorName: string
  writtenAt: Date
  /** Who changed it last; null when nobody did. */
  changedName: string | null
  changedAt: Date
  version: number
}

const columns = sql`id, report_id as "reportId", text, author_name as "authorName", written_at as "writtenAt",
  changed_name as "changedName", changed_at as "changedAt", version`

/** Notes of the own organisation about these reports, the newest first, at most `limit`. */
export async function selectNotes(tx: Tx, reportIds: readonly string[], limit: number): Promise<Note[]> {
  const found = await sql<Note>`select ${columns} from casework.note where report_id = any(${[...reportIds]}::uuid[])
    order by written_at desc, id desc limit ${limit}`.execute(tx)
  return found.rows
}

export async function lockNote(tx: Tx, id: string): Promise<Note | null> {
  const found = await sql<Note>`select ${columns} from casework.note where id = ${id} for update`.execute(tx)
  return found.rows[0] ?? null
}

export async function insertNote(
  tx: Tx,
  note: {
    id: string
    reportId: string
    text: string
    at: Date
    author: { id: string; name: string; organisationId: string }
  },
): Promise<void> {
  const { author } = note
  await sql`insert into casework.note
    (id, report_id, organisation_id, text, author_id, author_name, written_at, changed_at)
    values (${note.id}, ${note.reportId}, ${author.organisationId}, ${note.text}, ${author.id}, ${author.name}, ${note.at},
      ${note.at})`.execute(tx)
}

export async function updateNote(tx: Tx, id: string, change: { text: string; by: string; at: Date }): Promise<void> {
  await sql`update casework.note set text = ${change.text}, changed_name = ${change.by}, changed_at = ${change.at},
    version = version + 1 where id = ${id}`.execute(tx)
}
