// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'

/** At most `most` reports that were received before `limit`, locked. */
export async function lockReceivedBefore(tx: Tx, limit: Date, most: number): Promise<string[]> {
  const found = await sql<{
    id: string
  }>`select id from reports.report where received_at < ${limit} and not foundation.is_held('report', id)
    order by received_at limit ${most} for update skip locked`.execute(tx)
  return found.rows.map(({ id }) => id)
}

/** With all that hangs on them. */
export async function deleteReports(tx: Tx, ids: readonly string[]): Promise<void> {
  await sql`delete from reports.report where id = any(${[...ids]}::uuid[])`.execute(tx)
}

/**
 * Wipes what at most `most` reporters told who withdrew before `limit`, and what was written to them. Who received it, when, and
 * its steps stay, so that the code still says that it was withdrawn. Returns their ids.
 */
export async function wipeWithdrawnBefore(tx: Tx, limit: Date, now: Date, most: number): Promise<string[]> {
  const wiped = await sql<{ id: string }>`update reports.report
    set narrative = '', stated = '[]', own = '[]', answers = '{}', marks = '{}', partner_codes = '[]', partner_reference = null,
      fraud_form = null, occurred_on = null, contact_channel = null, victim_kind = null, is_for_somebody_else = false,
      wants_help = false, province = null, municipality = null, loss_in_cents = null, wiped_at = ${now} where id in (
      select id from reports.report where status = 'withdrawn' and wiped_at is null and status_at < ${limit}
        and not foundation.is_held('report', id)
      order by status_at limit ${most} for update skip locked) returning id`.execute(tx)
  const ids = wiped.rows.map(({ id }) => id)
  await sql`delete from reports.contact where report_id = any(${ids}::uuid[])`.execute(tx)
  await sql`delete from reports.told where report_id = any(${ids}::uuid[])`.execute(tx)
  await sql`delete from reports.question where report_id = any(${ids}::uuid[])`.execute(tx)
  await sql`update reports.step set reason = null where report_id = any(${ids}::uuid[])`.execute(tx)
  await sql`delete from reports.attachment where report_id = any(${ids}::uuid[])`.execute(tx)
  return ids
}
