// SPDX-License-Identifier: EUPL-1.2
// Only numbers of own reports: nothing about anybody.
import { type Context, organisationOf, transaction } from '#foundation/access'
import { sql } from '#foundation/db'
import { endOfReportCode } from '#values'
import { reportIn } from './report-in.ts'

/** The report that somebody names: by its address or whole number, or by the short one when just one own report has it. Null when it names none. */
export async function reportNamed(ctx: Context, text: string): Promise<string | null> {
  const whole = reportIn(text)
  const end = whole === null ? endOfReportCode(text) : null
  if (end === null) return whole
  const found = await transaction(ctx, (tx) =>
    sql<{ id: string }>`select report_id as id from casework.work
      where organisation_id = ${organisationOf(ctx.actor)} and right(report_id::text, 6) = ${end} limit 2`.execute(tx),
  )
  const [one, other] = found.rows
  return one && !other ? one.id : null
}
