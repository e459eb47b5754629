// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'

/** Own reports of which the number ends in these six signs, in small letters; at most 10. */
export async function selectByCode(tx: Tx, code: string, organisationId: string): Promise<string[]> {
  const found = await sql<{ id: string }>`select report_id as id from casework.work
    where right(report_id::text, 6) = ${code} and organisation_id = ${organisationId}
    order by report_id desc limit 10`.execute(tx)
  return found.rows.map(({ id }) => id)
}
