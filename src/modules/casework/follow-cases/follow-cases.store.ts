// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'

/** Those of these reports by which the queue addresses the case of reports that are not among them. */
export async function selectAddressing(tx: Tx, reportIds: readonly string[]): Promise<string[]> {
  const ids = [...reportIds]
  const found = await sql<{ anchor: string }>`select distinct case_anchor as anchor from casework.work
    where case_anchor = any(${ids}::uuid[]) and report_id <> all(${ids}::uuid[])`.execute(tx)
  return found.rows.map((row) => row.anchor)
}

/** Other addresses under which the queue has these reports. */
export async function selectOtherAnchors(tx: Tx, reportIds: readonly string[], anchor: string): Promise<string[]> {
  const found = await sql<{ anchor: string }>`select distinct case_anchor as anchor from casework.work
    where report_id = any(${[...reportIds]}::uuid[]) and case_anchor <> ${anchor}`.execute(tx)
  return found.rows.map((row) => row.anchor)
}

/** The next reports under this address, in order of id, locked until the transaction ends. */
export async function lockUnder(tx: Tx, anchor: string, after: string, limit: number): Promise<string[]> {
  const found = await sql<{ id: string }>`select report_id as id from casework.work
    where case_anchor = ${anchor} and report_id > ${after} order by report_id limit ${limit} for update`.execute(tx)
  return found.rows.map((row) => row.id)
}

export async function updateAnchors(tx: Tx, rows: readonly { id: string; anchor: string | null }[]): Promise<void> {
  if (rows.length === 0) return
  await sql`update casework.work w set case_anchor = g.anchor
    from json_to_recordset(${JSON.stringify(rows)}::json) as g (id uuid, anchor uuid)
    where w.report_id = g.id`.execute(tx)
}
