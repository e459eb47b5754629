// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import type { ScanState } from '../scan-attachment/scan-state.ts'
import type { KeptContent } from './kept-content.ts'

export interface DraftAttachment {
  id: string
  name: string
  size: number
  scan: ScanState
}

export interface ReportAttachment extends DraftAttachment {
  mediaType: string
  /** SHA-256 in hexadecimal, also of a file that was wiped. */
  sha256: string
}

export async function selectDraftAttachments(tx: Tx, draftId: string): Promise<DraftAttachment[]> {
  const found = await sql<DraftAttachment>`select id, name, size, scan from reports.attachment
    where draft_id = ${draftId} order by added_at, id`.execute(tx)
  return found.rows
}

export async function selectReportAttachments(tx: Tx, reportId: string): Promise<ReportAttachment[]> {
  const found = await sql<ReportAttachment>`select id, name, size, scan, media_type as "mediaType",
      encode(content_digest, 'hex') as sha256 from reports.attachment
    where report_id = ${reportId} order by added_at, id`.execute(tx)
  return found.rows
}

export async function selectAttachmentContent(
  tx: Tx,
  reportId: string,
  id: string,
): Promise<({ name: string; scan: ScanState } & KeptContent) | null> {
  const found = await sql<{ name: string; scan: ScanState } & KeptContent>`select a.name, a.scan,
      a.content_digest as digest, c.bytes, c.sealed
    from reports.attachment a
    left join reports.attachment_content c on c.kept_by = a.kept_by and c.digest = a.content_digest
    where a.report_id = ${reportId} and a.id = ${id}`.execute(tx)
  return found.rows[0] ?? null
}

/** To what a file belongs: a draft, a report, or something of another module (`heldFor`) of an organisation until a report is made of it. */
export type AttachmentParent = { draftId: string } | { reportId: string } | { heldFor: string; heldBy: string }

export interface NewAttachment {
  id: string
  parent: AttachmentParent
  /** The organisation among whose files it is kept: the same bytes are kept once for each. */
  keptBy: string
  digest: Buffer
  sealed: Buffer
  size: number
  name: string
  mediaType: string
  at: Date
}

/** The same bytes are stored once for each controller, whoever sends them. */
export async function insertAttachment(tx: Tx, file: NewAttachment): Promise<void> {
  const draftId = 'draftId' in file.parent ? file.parent.draftId : null
  const reportId = 'reportId' in file.parent ? file.parent.reportId : null
  const held = 'heldFor' in file.parent ? file.parent : { heldFor: null, heldBy: null }
  await sql`insert into reports.attachment_content (kept_by, digest, sealed, stored_at)
    values (${file.keptBy}, ${file.digest}, ${file.sealed}, ${file.at}) on conflict do nothing`.execute(tx)
  await sql`insert into reports.attachment (id, draft_id, report_id, held_for, held_by, kept_by, content_digest, name, media_type, size, added_at)
    values (${file.id}, ${draftId}, ${reportId}, ${held.heldFor}, ${held.heldBy}, ${file.keptBy}, ${file.digest}, ${file.name}, ${file.mediaType}, ${file.size}, ${file.at})`.execute(
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
  const deleted = await sql`delete from reports.attachment_content where (kept_by, digest) in (
    select kept_by, digest from reports.attachment_content c
    where not exists (select from reports.attachment a where a.kept_by = c.kept_by and a.content_digest = c.digest)
    for update skip locked)`.execute(tx)
  return Number(deleted.numAffectedRows ?? 0)
}

/** Of before files were sealed; nobody else takes these meanwhile. */
export async function selectClear(tx: Tx, most: number): Promise<{ keptBy: string; digest: Buffer; bytes: Buffer }[]> {
  const found = await sql<{ keptBy: string; digest: Buffer; bytes: Buffer }>`select kept_by as "keptBy", digest, bytes
    from reports.attachment_content where sealed is null limit ${most} for update skip locked`.execute(tx)
  return found.rows
}

export async function updateSealed(tx: Tx, keptBy: string, digest: Buffer, sealed: Buffer): Promise<void> {
  await sql`update reports.attachment_content set sealed = ${sealed}, bytes = null
    where kept_by = ${keptBy} and digest = ${digest}`.execute(tx)
}
