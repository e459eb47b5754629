// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'

export async function deleteContact(tx: Tx, reportId: string): Promise<void> {
  await sql`delete from reports.contact where report_id = ${reportId}`.execute(tx)
}
