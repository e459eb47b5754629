// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import type { MeetingDocument } from './document.ts'
import type { KeptFile } from './kept-file.ts'

/** No meeting has more. */
const mostDocuments = 40

export async function selectDocuments(tx: Tx, meetingId: string): Promise<MeetingDocument[]> {
  const found = await sql<MeetingDocument>`select d.id, d.meeting_id as "meetingId", d.title,
      d.is_confidential as "isConfidential", d.link, coalesce(d.size, length(d.bytes)) as size
    from meetings.document d where d.meeting_id = ${meetingId} order by d.added_at, d.id limit ${mostDocuments}`.execute(
    tx,
  )
  return found.rows
}

export async function selectFile(
  tx: Tx,
  id: string,
): Promise<(Pick<MeetingDocument, 'id' | 'meetingId' | 'title' | 'isConfidential'> & KeptFile) | null> {
  const found = await sql<Pick<MeetingDocument, 'id' | 'meetingId' | 'title' | 'isConfidential'> & KeptFile>`
    select id, meeting_id as "meetingId", title, is_confidential as "isConfidential", bytes, sealed
    from meetings.document where id = ${id} and link is null`.execute(tx)
  return found.rows[0] ?? null
}

/** False: the meeting has as many as it may. */
export async function insertDocument(
  tx: Tx,
  row: MeetingDocument & { groupId: string; sealed: Buffer | null; at: Date },
): Promise<boolean> {
  const made =
    await sql`insert into meetings.document (id, meeting_id, group_id, title, is_confidential, link, sealed, size, added_at)
    select ${row.id}, ${row.meetingId}, ${row.groupId}, ${row.title}, ${row.isConfidential}, ${row.link},
      ${row.sealed}::bytea, ${row.size}::int, ${row.at}
    where (select count(*) from meetings.document where meeting_id = ${row.meetingId}) < ${mostDocuments}`.execute(tx)
  return made.numAffectedRows === 1n
}

export async function deleteDocument(tx: Tx, id: string, meetingId: string): Promise<boolean> {
  const gone = await sql`delete from meetings.document where id = ${id} and meeting_id = ${meetingId}`.execute(tx)
  return gone.numAffectedRows === 1n
}

/** Of before files were sealed; nobody else takes it meanwhile. */
export async function selectClear(tx: Tx): Promise<{ id: string; bytes: Buffer } | null> {
  const found = await sql<{ id: string; bytes: Buffer }>`select id, bytes from meetings.document
    where bytes is not null limit 1 for update skip locked`.execute(tx)
  return found.rows[0] ?? null
}

export async function updateSealed(tx: Tx, id: string, sealed: Buffer, size: number): Promise<void> {
  await sql`update meetings.document set sealed = ${sealed}, size = ${size}, bytes = null where id = ${id}`.execute(tx)
}
