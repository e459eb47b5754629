// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import type { WrittenDocument } from '#foundation/text'
import type { Progress } from '../compose/progress.ts'
import type { FileKind } from './addresses.ts'
import type { ReportKind, ReportStatus } from './report.ts'

export interface Report {
  id: string
  number: string
  kind: ReportKind
  theme: string | null
  status: ReportStatus
  organisationId: string
  words: Record<string, string>
  /** By section, the digest of what the plan said there when its words were last saved. */
  seen: Record<string, string>
  changes: number
  changedBy: string | null
  changedAt: Date
  sentAt: Date | null
  documentNumber: string | null
}

export interface SentReport {
  number: string
  kind: ReportKind
  sentAt: Date
  documentNumber: string | null
  progress: Progress
  document: WrittenDocument
}

const columns = sql`id, number, kind, theme, status, organisation_id as "organisationId", words, seen, changes,
  changed_by as "changedBy", changed_at as "changedAt", sent_at as "sentAt", document_number as "documentNumber"`

export async function selectReport(tx: Tx, id: string): Promise<Report | null> {
  const found = await sql<Report>`select ${columns} from progress.report where id = ${id}`.execute(tx)
  return found.rows[0] ?? null
}

export async function lockReport(tx: Tx, id: string): Promise<Report | null> {
  const found = await sql<Report>`select ${columns} from progress.report where id = ${id} for update`.execute(tx)
  return found.rows[0] ?? null
}

export async function selectReports(tx: Tx, limit: number): Promise<Report[]> {
  const found = await sql<Report>`select ${columns} from progress.report
    order by status = 'sent', changed_at desc, id limit ${limit}`.execute(tx)
  return found.rows
}

/** False when there is a report with this number, also one that this transaction does not see. */
export async function insertReport(
  tx: Tx,
  row: Pick<Report, 'id' | 'number' | 'kind' | 'theme' | 'organisationId'> & { by: string },
  at: Date,
): Promise<boolean> {
  const done =
    await sql`insert into progress.report (id, number, kind, theme, organisation_id, changed_by, made_at, changed_at)
    values (${row.id}, ${row.number}, ${row.kind}, ${row.theme}, ${row.organisationId}, ${row.by}, ${at}, ${at})
    on conflict (number) do nothing`.execute(tx)
  return done.numAffectedRows === 1n
}

export async function updateWords(
  tx: Tx,
  id: string,
  { words, seen, by }: Pick<Report, 'words' | 'seen'> & { by: string },
  at: Date,
): Promise<void> {
  await sql`update progress.report set words = ${JSON.stringify(words)}::jsonb, seen = ${JSON.stringify(seen)}::jsonb,
    changed_by = ${by}, changes = changes + 1, changed_at = ${at} where id = ${id}`.execute(tx)
}

export async function updateSent(
  tx: Tx,
  id: string,
  { progress, document, pdf, docx }: Pick<SentReport, 'progress' | 'document'> & Record<FileKind, Buffer>,
  at: Date,
): Promise<void> {
  await sql`update progress.report set status = 'sent', sent_at = ${at}, progress = ${JSON.stringify(progress)}::jsonb,
    document = ${JSON.stringify(document)}::jsonb, pdf = ${pdf}, docx = ${docx}, changed_by = null,
    changes = changes + 1, changed_at = ${at} where id = ${id}`.execute(tx)
}

export async function updateDocumentNumber(tx: Tx, id: string, number: string, at: Date): Promise<void> {
  await sql`update progress.report set document_number = ${number}, changes = changes + 1, changed_at = ${at}
    where id = ${id}`.execute(tx)
}

const sent = sql`number, kind, sent_at as "sentAt", document_number as "documentNumber", progress, document`

export async function selectSent(tx: Tx, number: string): Promise<SentReport | null> {
  const found = await sql<SentReport>`select ${sent} from progress.report
    where number = ${number} and status = 'sent'`.execute(tx)
  return found.rows[0] ?? null
}

/** The last that was sent of this kind and theme before this one: what changes are counted from. */
export async function selectPrevious(
  tx: Tx,
  { number, kind, theme }: Pick<Report, 'number' | 'kind' | 'theme'>,
): Promise<SentReport | null> {
  const found = await sql<SentReport>`select ${sent} from progress.report
    where status = 'sent' and kind = ${kind} and theme is not distinct from ${theme} and number < ${number}
    order by number desc limit 1`.execute(tx)
  return found.rows[0] ?? null
}

export async function selectAllSent(
  tx: Tx,
  limit: number,
): Promise<(Pick<SentReport, 'number' | 'sentAt' | 'documentNumber'> & { title: string })[]> {
  const found = await sql<Pick<SentReport, 'number' | 'sentAt' | 'documentNumber'> & { title: string }>`
    select number, sent_at as "sentAt", document_number as "documentNumber", document ->> 'title' as title
    from progress.report where status = 'sent' order by sent_at desc, number limit ${limit}`.execute(tx)
  return found.rows
}

export async function selectFile(tx: Tx, number: string, kind: FileKind): Promise<Buffer | null> {
  const column = kind === 'pdf' ? sql`pdf` : sql`docx`
  const found = await sql<{ bytes: Buffer }>`select ${column} as bytes from progress.report
    where number = ${number} and status = 'sent'`.execute(tx)
  return found.rows[0]?.bytes ?? null
}
