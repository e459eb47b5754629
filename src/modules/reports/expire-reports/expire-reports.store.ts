// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'

/** Deletes at most `most` reports that were received before `limit`, with all that hangs on them. Returns their ids. */
export async function deleteReceivedBefore(tx: Tx, limit: Date, most: number): Promise<string[]> {
  const deleted = await sql<{ id: string }>`delete from reports.report where id in (
    select id from reports.report where received_at < ${limit} order by received_at limit ${most}
    for update skip locked) returning id`.execute(tx)
  return deleted.rows.map(({ id }) => id)
}

/** Wipes what at most `most` reporters told who withdrew before `limit`. Status, form and figures stay. Returns their ids. */
export async function wipeWithdrawnBefore(tx: Tx, limit: Date, now: Date, most: number): Promise<string[]> {
  const wiped = await sql<{ id: string }>`update reports.report
    set narrative = '', stated = '[]', own = '[]', partner_codes = '[]', partner_reference = null, wiped_at = ${now} where id in (
      select id from reports.report where status = 'withdrawn' and wiped_at is null and status_at < ${limit}
      order by status_at limit ${most} for update skip locked) returning id`.execute(tx)
  const ids = wiped.rows.map(({ id }) => id)
  await sql`delete from reports.contact where report_id = any(${ids}::uuid[])`.execute(tx)
  await sql`delete from reports.told where report_id = any(${ids}::uuid[])`.execute(tx)
  await sql`delete from reports.question where report_id = any(${ids}::uuid[])`.execute(tx)
  await sql`delete from reports.attachment where report_id = any(${ids}::uuid[])`.execute(tx)
  return ids
}
