// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import type { KeptContent } from '../attach-file/kept-content.ts'
import type { ScanState } from '../scan-attachment/scan-state.ts'

/** A file that came with a report. */
export interface EvidenceFile {
  id: string
  reportId: string
  name: string
  mediaType: string
  /** Bytes. */
  size: number
  /** SHA-256 of its bytes, hexadecimal, as it was when it came in. */
  sha256: string
  addedAt: Date
  scan: ScanState
}

export async function selectEvidence(tx: Tx, reportIds: readonly string[]): Promise<EvidenceFile[]> {
  const found = await sql<EvidenceFile>`select id, report_id as "reportId", name, media_type as "mediaType", size,
      encode(content_digest, 'hex') as sha256, added_at as "addedAt", scan
    from reports.attachment where report_id = any(${[...reportIds]}::uuid[]) order by added_at, id`.execute(tx)
  return found.rows
}

export async function selectEvidenceContent(tx: Tx, id: string): Promise<KeptContent | null> {
  const found = await sql<KeptContent>`select c.digest, c.bytes, c.sealed from reports.attachment a
    join reports.attachment_content c on c.kept_by = a.kept_by and c.digest = a.content_digest
    where a.id = ${id} and a.scan = 'clean'`.execute(tx)
  return found.rows[0] ?? null
}
