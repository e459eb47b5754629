// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'

export interface WorkingColleague {
  id: string
  name: string
  reports: number
}

/** Who of the own organisation has open reports of this case, the most first. */
export async function selectWorking(tx: Tx, anchor: string, organisationId: string): Promise<WorkingColleague[]> {
  const found = await sql<WorkingColleague>`select assigned_to as id, max(assigned_name) as name, count(*) as reports
    from casework.work where case_label = (select case_label from casework.work where report_id = ${anchor}) and organisation_id = ${organisationId}
      and assigned_to is not null and status in ('received', 'confirmed')
    group by assigned_to order by count(*) desc, max(assigned_name) limit 20`.execute(tx)
  return found.rows
}

/** Organisations besides the own one that work on a case with one of these anchors: only how many. */
export async function countOtherWorkers(tx: Tx, anchors: readonly string[]): Promise<number> {
  const found = await sql<{ n: number }>`select casework.count_other_workers(${[...anchors]}::uuid[]) as n`.execute(tx)
  return found.rows[0]?.n ?? 0
}
