// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import { type Scope, within } from '../show-case/show-case.store.ts'

export interface Group {
  hubs: string[]
  reports: number
  /** The newest. */
  reportIds: string[]
}

/**
 * Own reports of the case by the set of these hubs on which they hang, the largest group first; those that hang on none of them
 * make one group. Only for the program.
 */
export async function selectGroups(
  tx: Tx,
  scope: Scope,
  hubs: readonly string[],
  limit: number,
): Promise<{ groups: Group[]; rest: { groups: number; reports: number } }> {
  // At most fifty hubs: a set of them is a number of fifty bits, which is far quicker to group by than lists.
  const found = await sql<{ bits: number; reports: number; newest: string; n: number; all: number }>`
    with top as (select hub, (1::bigint << (place - 1)::int) as bit
        from unnest(${[...hubs]}::uuid[]) with ordinality as asked (hub, place)),
      hung as (
        select r.report_id, top.bit from cases.report r, unnest(r.accounts || r.others) h join top on top.hub = h
          where ${within(scope)}
        union all
        select r.report_id, top.bit from cases.report r, unnest(r.texts) x
          join cases.text t on t.text_id = x and t.circle = ${scope.circle}
          join top on top.hub = t.family where ${within(scope)}),
      sets as (select report_id, bit_or(bit) as bits from hung group by report_id),
      grouped as (select coalesce(s.bits, 0) as bits, count(*)::int as reports, max(r.report_id::text) as newest
        from cases.report r left join sets s using (report_id) where ${within(scope)} group by 1)
    select g.bits, g.reports, g.newest, count(*) over ()::int as n, sum(g.reports) over ()::int as all
    from grouped g order by g.reports desc, g.bits limit ${limit}`.execute(tx)
  const groups = found.rows.map(({ bits, reports, newest }) => ({
    hubs: hubs.filter((_, place) => Math.floor(bits / 2 ** place) % 2 === 1),
    reports,
    reportIds: [newest],
  }))
  const shown = groups.reduce((sum, { reports }) => sum + reports, 0)
  const first = found.rows[0]
  return { groups, rest: { groups: (first?.n ?? 0) - groups.length, reports: (first?.all ?? 0) - shown } }
}

/** The newest own reports of the case on this hub. Only for the program. */
export async function selectNewestOn(tx: Tx, scope: Scope, hubId: string, limit: number) {
  const found = await sql<{ id: string; a: string }>`select r.report_id as id,
      array_to_string(r.accounts || r.others || array(
        select t.family from cases.text t where t.text_id = any(r.texts) and t.circle = r.circle), ',') as a
    from cases.report r where ${within(scope)} and (${hubId}::uuid = any(r.accounts) or ${hubId}::uuid = any(r.others)
      or r.texts && array(
        select t.text_id from cases.text t where t.family = ${hubId} and t.circle = ${scope.circle}))
    order by r.received_at desc, r.report_id desc limit ${limit}`.execute(tx)
  return found.rows.map(({ id, a }) => ({ reportId: id, hubs: a === '' ? [] : [...new Set(a.split(','))] }))
}
