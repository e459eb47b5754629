// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'

/** Whoever cannot be reached is not waiting to be: true when the reporter was. */
export async function deleteContact(tx: Tx, reportId: string): Promise<boolean> {
  await sql`delete from reports.contact where report_id = ${reportId}`.execute(tx)
  const changed = await sql`update reports.report set wants_help = false where id = ${reportId} and wants_help`.execute(
    tx,
  )
  return Number(changed.numAffectedRows ?? 0) > 0
}
