// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'

/** Anchors of own cases with this code of six signs; nearly always one. */
export async function selectByCode(tx: Tx, code: string, organisationId: string): Promise<string[]> {
  const found = await sql<{ anchor: string }>`select case_anchor as anchor from casework.work
    where report_id = case_anchor and right(case_anchor::text, 6) = ${code} and organisation_id = ${organisationId}
    limit 10`.execute(tx)
  return found.rows.map((row) => row.anchor)
}
