// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '../db/index.ts'
import type { ProcessedLine } from './record.ts'

export interface ExportState {
  /** Number of the last line that a collector acknowledged. */
  lastId: number
  records: number
  sentAt: Date | null
  /** In a row, since it last worked. */
  failures: number
  failedAt: Date | null
  because: string | null
  /** Numbers of lines between the last that was sealed and the last that was sent. */
  waiting: number
}

/** The log of processing goes to one place, the record itself as syslog to another. */
type Place = 'processing_export' | 'syslog_export'
const tableOf = (place: Place) => sql.table(`foundation.${place}`)

/** Only what is sealed is sent: then no line can still come in between. */
export async function selectExportState(tx: Tx, place: Place = 'processing_export'): Promise<ExportState> {
  const found = await sql<ExportState>`select last_id as "lastId", records, sent_at as "sentAt", failures,
    failed_at as "failedAt", because, greatest(0, coalesce((select last_id from foundation.audit_seal
      order by number desc limit 1), 0) - last_id) as waiting
    from ${tableOf(place)}`.execute(tx)
  const [state] = found.rows
  if (!state) throw new Error(`the row of foundation.${place} is gone`)
  return state
}

/** Sealed lines after the one numbered `after`, in order. */
export async function selectSealedLines(tx: Tx, after: number, limit: number): Promise<ProcessedLine[]> {
  const found = await sql<Omit<ProcessedLine, 'at'> & { at: string }>`select id,
      (extract(epoch from at) * 1000000)::bigint::text as at, actor_kind as "actorKind",
      organisation_id as "organisationId", action, subject_kind as "subjectKind", subject_id as "subjectId", subjects, traceparent
    from foundation.audit where id > ${after} and id <= coalesce((select last_id from foundation.audit_seal
      order by number desc limit 1), 0)
    order by id limit ${limit}`.execute(tx)
  return found.rows.map((row) => ({ ...row, at: BigInt(row.at) }))
}

/** The pointer never moves back: two senders may send the same lines twice, and the one that got further counts. */
export async function markSent(
  tx: Tx,
  lastId: number,
  records: number,
  now: Date,
  place: Place = 'processing_export',
): Promise<void> {
  await sql`update ${tableOf(place)} set last_id = ${lastId}, records = records + ${records}, sent_at = ${now},
    failures = 0, because = null where last_id < ${lastId}`.execute(tx)
}

export async function markFailed(
  tx: Tx,
  because: string,
  now: Date,
  place: Place = 'processing_export',
): Promise<void> {
  await sql`update ${tableOf(place)} set failures = failures + 1, failed_at = ${now}, because = ${because}`.execute(tx)
}
