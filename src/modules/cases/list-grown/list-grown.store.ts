// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import { listOf } from '../linking/report.store.ts'

export interface GrownRow {
  caseId: string
  circle: string
  organisations: string[]
  /** Verified reports since `late`, and those before that since `from`. */
  late: number
  before: number
  firstAt: Date
  lastAt: Date
  forms: Record<string, number>
  /** Some of the late ones. */
  sample: string[]
}

/** Cases with at least so many verified reports since `late`, the most first. Only for the program. */
export async function selectGrown(
  tx: Tx,
  { from, late, least, limit, sample }: { from: Date; late: Date; least: number; limit: number; sample: number },
): Promise<GrownRow[]> {
  const found = await sql<Omit<GrownRow, 'organisations' | 'sample'> & { organisations: string; sample: string }>`
    with recent as (select case_id, circle, report_id, controller_organisation_id, received_at, form from cases.report
        where received_at >= ${from} and case_id is not null and is_verified),
      grown as (select case_id, circle, count(*) filter (where received_at >= ${late})::int as late,
        count(*) filter (where received_at < ${late})::int as before,
        min(received_at) filter (where received_at >= ${late}) as "firstAt", max(received_at) as "lastAt"
        from recent group by case_id, circle having count(*) filter (where received_at >= ${late}) >= ${least}
        order by 3 desc, 1 limit ${limit})
    select g.case_id as "caseId", g.circle, g.late, g.before, g."firstAt", g."lastAt",
      (select string_agg(distinct r.controller_organisation_id, ',') from recent r
        where r.case_id = g.case_id and r.circle = g.circle) as organisations,
      (select coalesce(jsonb_object_agg(form, n), '{}') from (select r.form, count(*) as n from recent r
        where r.case_id = g.case_id and r.circle = g.circle and r.received_at >= ${late} and r.form is not null
        group by r.form) counted) as forms,
      (select string_agg(id, ',') from (select r.report_id::text as id from recent r
        where r.case_id = g.case_id and r.circle = g.circle and r.received_at >= ${late}
        order by r.received_at desc, r.report_id limit ${sample}) newest) as sample
    from grown g order by g.late desc, g.case_id`.execute(tx)
  return found.rows.map((row) => ({ ...row, organisations: listOf(row.organisations), sample: listOf(row.sample) }))
}
