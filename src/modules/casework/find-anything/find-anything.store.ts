// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'

/** Own reports in a case that end in these six signs: the anchor of a case with that code is among them. */
export async function selectByCode(tx: Tx, code: string, organisationId: string): Promise<string[]> {
  const found = await sql<{ anchor: string }>`select report_id as anchor from casework.work
    where case_label is not null and right(report_id::text, 6) = ${code} and organisation_id = ${organisationId}
    limit 10`.execute(tx)
  return found.rows.map((row) => row.anchor)
}
