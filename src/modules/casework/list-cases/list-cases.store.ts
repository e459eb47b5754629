// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'

/** Own reports of each case per week back: 0 is the seven days that end now. */
export async function selectWeeks(
  tx: Tx,
  anchors: readonly string[],
  organisationId: string,
  { now, weeks }: { now: Date; weeks: number },
): Promise<{ anchor: string; weeksBack: number; reports: number }[]> {
  // Case by case through its index: as one join the planner reads every report of the organisation.
  const found = await sql<{ anchor: string; weeksBack: number; reports: number }>`
    with named as materialized (select report_id, case_label from casework.work
      where report_id = any(${[...anchors]}::uuid[]) and organisation_id = ${organisationId} and case_label is not null)
    select named.report_id as anchor, week.back as "weeksBack", week.reports from named cross join lateral (
      select floor(extract(epoch from ${now}::timestamptz - w.received_at) / 604800)::int as back, count(*) as reports
      from casework.work w where w.case_label = named.case_label and w.organisation_id = ${organisationId}
        and w.received_at > ${now}::timestamptz - make_interval(weeks => ${weeks}) and w.received_at <= ${now}
      group by 1) week`.execute(tx)
  return found.rows
}
