// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'

/** Own reports of each case per week back: 0 is the seven days that end now. */
export async function selectWeeks(
  tx: Tx,
  anchors: readonly string[],
  organisationId: string,
  { now, weeks }: { now: Date; weeks: number },
): Promise<{ anchor: string; weeksBack: number; reports: number }[]> {
  const found = await sql<{ anchor: string; weeksBack: number; reports: number }>`select a.report_id as anchor,
      floor(extract(epoch from ${now}::timestamptz - w.received_at) / 604800)::int as "weeksBack", count(*) as reports
    from casework.work a join casework.work w on w.case_label = a.case_label and w.organisation_id = a.organisation_id
    where a.report_id = any(${[...anchors]}::uuid[]) and a.organisation_id = ${organisationId}
      and w.received_at > ${now}::timestamptz - make_interval(weeks => ${weeks}) and w.received_at <= ${now}
    group by 1, 2`.execute(tx)
  return found.rows
}
