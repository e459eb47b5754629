// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import type { KeptContent } from '../attach-file/kept-content.ts'
import { mostAttempts, type ScanState } from './scan-state.ts'

const isWaiting = sql`a.scan in ('not-scanned', 'unscannable') and a.scan_attempts < ${mostAttempts} and a.kept_by is not null`

/** What is kept of a file that still waits; null when it does not (any more). */
export async function selectToScan(tx: Tx, id: string): Promise<KeptContent | null> {
  const found = await sql<KeptContent>`select c.digest, c.bytes, c.sealed from reports.attachment a
    join reports.attachment_content c on c.kept_by = a.kept_by and c.digest = a.content_digest
    where a.id = ${id} and ${isWaiting}`.execute(tx)
  return found.rows[0] ?? null
}

/** Files that wait, the oldest first. */
export async function selectWaitingToScan(tx: Tx, most: number): Promise<string[]> {
  const found = await sql<{ id: string }>`select id from reports.attachment a where ${isWaiting}
    order by added_at, id limit ${most}`.execute(tx)
  return found.rows.map(({ id }) => id)
}

/** Keeps what the scanner said, unless somebody else kept more already. False when nothing waited (any more). */
export async function updateScan(tx: Tx, id: string, scan: ScanState, now: Date): Promise<boolean> {
  const updated = await sql`update reports.attachment set scan = ${scan}, scanned_at = ${now},
      scan_attempts = scan_attempts + 1 where id = ${id} and scan in ('not-scanned', 'unscannable')`.execute(tx)
  return Number(updated.numAffectedRows ?? 0) > 0
}

/** Wipes the bytes of this file, and of every other of the same controller that is the same. Returns whose bytes are gone. */
export async function wipeMalware(tx: Tx, id: string, name: string, now: Date): Promise<string[]> {
  const wiped = await sql<{ id: string; keptBy: string; digest: Buffer }>`with found as (
      select kept_by, content_digest from reports.attachment where id = ${id} and kept_by is not null for update)
    update reports.attachment a set scan = 'malware-found', malware_name = ${name}, scanned_at = ${now}, kept_by = null
    from found where a.kept_by = found.kept_by and a.content_digest = found.content_digest
    returning a.id, found.kept_by as "keptBy", found.content_digest as digest`.execute(tx)
  const [first] = wiped.rows
  if (first)
    await sql`delete from reports.attachment_content
      where kept_by = ${first.keptBy} and digest = ${first.digest}`.execute(tx)
  return wiped.rows.map((row) => row.id)
}
