// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'

export interface Notice {
  id: string
  toldAt: Date
  nl: string
  en: string
}

/** Oldest first, at most 50. */
export async function selectNotices(tx: Tx, reportId: string): Promise<Notice[]> {
  const found = await sql<Notice>`select id, told_at as "toldAt", nl, en from reports.notice
    where report_id = ${reportId} order by told_at, id limit 50`.execute(tx)
  return found.rows
}

/** `ids`: for each report that of its notice. What a report was told last is not told again in the same words. Returns how many were told. */
export async function insertNotices(
  tx: Tx,
  ids: ReadonlyMap<string, string>,
  told: Omit<Notice, 'id'> & { organisationId: string },
): Promise<number> {
  const done = await sql`insert into reports.notice (id, report_id, organisation_id, told_at, nl, en)
    select made.id, r.id, ${told.organisationId}, ${told.toldAt}, ${told.nl}, ${told.en}
    from reports.report r
    join unnest(${[...ids.keys()]}::uuid[], ${[...ids.values()]}::uuid[]) made(report_id, id) on made.report_id = r.id
    where ${told.nl} is distinct from
        (select n.nl from reports.notice n where n.report_id = r.id order by n.told_at desc, n.id desc limit 1)`.execute(
    tx,
  )
  return Number(done.numAffectedRows ?? 0)
}
