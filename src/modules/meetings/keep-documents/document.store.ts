// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import type { MeetingDocument } from './document.ts'

/** No meeting has more. */
const mostDocuments = 40

export async function selectDocuments(tx: Tx, meetingId: string): Promise<MeetingDocument[]> {
  const found = await sql<MeetingDocument>`select d.id, d.meeting_id as "meetingId", d.title,
      d.is_confidential as "isConfidential", d.link, length(d.bytes) as size
    from meetings.document d where d.meeting_id = ${meetingId} order by d.added_at, d.id limit ${mostDocuments}`.execute(
    tx,
  )
  return found.rows
}

export async function selectFile(
  tx: Tx,
  id: string,
): Promise<(Pick<MeetingDocument, 'id' | 'meetingId' | 'title' | 'isConfidential'> & { bytes: Buffer }) | null> {
  const found = await sql<{ id: string; meetingId: string; title: string; isConfidential: boolean; bytes: Buffer }>`
    select id, meeting_id as "meetingId", title, is_confidential as "isConfidential", bytes
    from meetings.document where id = ${id} and bytes is not null`.execute(tx)
  return found.rows[0] ?? null
}

/** False: the meeting has as many as it may. */
export async function insertDocument(
  tx: Tx,
  row: Omit<MeetingDocument, 'size'> & { groupId: string; bytes: Buffer | null; at: Date },
): Promise<boolean> {
  const made =
    await sql`insert into meetings.document (id, meeting_id, group_id, title, is_confidential, link, bytes, added_at)
    select ${row.id}, ${row.meetingId}, ${row.groupId}, ${row.title}, ${row.isConfidential}, ${row.link},
      ${row.bytes}::bytea, ${row.at}
    where (select count(*) from meetings.document where meeting_id = ${row.meetingId}) < ${mostDocuments}`.execute(tx)
  return made.numAffectedRows === 1n
}

export async function deleteDocument(tx: Tx, id: string, meetingId: string): Promise<boolean> {
  const gone = await sql`delete from meetings.document where id = ${id} and meeting_id = ${meetingId}`.execute(tx)
  return gone.numAffectedRows === 1n
}
