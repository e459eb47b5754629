// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'

/** Reports of this case about which something was written, the latest first. */
export async function selectReportsWith(
  tx: Tx,
  table: 'note' | 'task',
  { anchor, organisationId, limit }: { anchor: string; organisationId: string; limit: number },
): Promise<string[]> {
  const found = await sql<{ id: string }>`select n.report_id as id from ${sql.table(`casework.${table}`)} n
    join casework.work w on w.report_id = n.report_id
    where w.case_label = (select case_label from casework.work where report_id = ${anchor}) and w.organisation_id = ${organisationId}
    group by 1 order by max(n.changed_at) desc limit ${limit}`.execute(tx)
  return found.rows.map((row) => row.id)
}

/** Own reports of this case, the newest first. */
export async function selectReportIds(
  tx: Tx,
  { anchor, organisationId, limit }: { anchor: string; organisationId: string; limit: number },
): Promise<string[]> {
  const found = await sql<{ id: string }>`select report_id as id from casework.work
    where case_label = (select case_label from casework.work where report_id = ${anchor}) and organisation_id = ${organisationId}
    order by received_at desc, report_id desc limit ${limit}`.execute(tx)
  return found.rows.map((row) => row.id)
}
