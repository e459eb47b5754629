// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'

export interface DraftAttachment {
  id: string
  name: string
  size: number
}

export interface ReportAttachment extends DraftAttachment {
  mediaType: string
}

export async function selectDraftAttachments(tx: Tx, draftId: string): Promise<DraftAttachment[]> {
  const found = await sql<DraftAttachment>`select id, name, size from reports.attachment
    where draft_id = ${draftId} order by added_at, id`.execute(tx)
  return found.rows
}

export async function selectReportAttachments(tx: Tx, reportId: string): Promise<ReportAttachment[]> {
  const found = await sql<ReportAttachment>`select id, name, size, media_type as "mediaType" from reports.attachment
    where report_id = ${reportId} order by added_at, id`.execute(tx)
  return found.rows
}

export async function selectAttachmentBytes(
  tx: Tx,
  reportId: string,
  id: string,
): Promise<{ name: string; bytes: Buffer } | null> {
  const found = await sql<{ name: string; bytes: Buffer }>`select a.name, c.bytes
    from reports.attachment a join reports.attachment_content c on c.digest = a.content_digest
    where a.report_id = ${reportId} and a.id = ${id}`.execute(tx)
  return found.rows[0] ?? null
}

export interface NewAttachment {
  id: string
  /** To what it belongs: a draft, or a report at once. */
  parent: { draftId: string } | { reportId: string }
  digest: Buffer
  bytes: Uint8Array
  name: string
  mediaType: string
  at: Date
}

/** The same bytes are stored once, whoever sends them. */
export async function insertAttachment(tx: Tx, file: NewAttachment): Promise<void> {
  const draftId = 'draftId' in file.parent ? file.parent.draftId : null
  const reportId = 'reportId' in file.parent ? file.parent.reportId : null
  await sql`insert into reports.attachment_content (digest, bytes, stored_at)
    values (${file.digest}, ${Buffer.from(file.bytes)}, ${file.at}) on conflict do nothing`.execute(tx)
  await sql`insert into reports.attachment (id, draft_id, report_id, content_digest, name, media_type, size, added_at)
    values (${file.id}, ${draftId}, ${reportId}, ${file.digest}, ${file.name}, ${file.mediaType}, ${file.bytes.length}, ${file.at})`.execute(
    tx,
  )
}

export async function deleteDraftAttachment(tx: Tx, draftId: string, id: string): Promise<void> {
  await sql`delete from reports.attachment where draft_id = ${draftId} and id = ${id}`.execute(tx)
}

/** What belonged to the draft belongs to the report from now on. */
export async function moveToReport(tx: Tx, draftId: string, reportId: string): Promise<void> {
  await sql`update reports.attachment set report_id = ${reportId}, draft_id = null where draft_id = ${draftId}`.execute(
    tx,
  )
}

/** Bytes that nothing refers to. One that is just being added by somebody else is left for the next time. */
export async function deleteLooseContent(tx: Tx): Promise<number> {
  const deleted = await sql`delete from reports.attachment_content where digest in (
    select digest from reports.attachment_content c
    where not exists (select from reports.attachment a where a.content_digest = c.digest)
    for update skip locked)`.execute(tx)
  return Number(deleted.numAffectedRows ?? 0)
}
