// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, transaction } from '#foundation/access'
import { sql } from '#foundation/db'

export interface Snapshot {
  /** Report → smallest report id of its case, or itself. */
  cases: Record<string, string>
  /** Circle and hub → standing. Texts of a family are named by the smallest. */
  standings: Record<string, string>
  portions: string[]
  tallies: string[]
  /** Everything about each report but its label. */
  reports: string[]
  /** Shared texts, those that only one report has left out. */
  texts: string[]
}

/** Everything that the engine holds, or holds of one circle, with labels that carry no meaning replaced. */
export function snapshot(ctx: Context, circle: string | null = null): Promise<Snapshot> {
  return transaction(asSystem(ctx, 'test.snapshot'), async (tx) => {
    const rows = async <Row>(query: string) => (await sql.raw<Row>(query).execute(tx)).rows
    const within = (table: string) => (circle === null ? 'true' : `${table}.circle = '${circle}'`)
    const reports = await rows<{ id: string; anchor: string }>(`select report_id as id,
        coalesce(min(report_id::text) over (partition by coalesce(case_id, report_id)), '') as anchor
      from cases.report r where ${within('r')} order by 1`)
    const hubs = await rows<{ id: string; standing: string; tally: string }>(`select h.circle || ' ' ||
        coalesce((select min(text_id::text) from cases.text t where t.family = h.hub_id and t.circle = h.circle),
          h.hub_id::text) as id, standing,
        row(kind, reports, sample_report_id, forms, sites, accounts, organisations, has_web, fixed, judgement)::text as tally
      from cases.hub h where ${within('h')} order by 1`)
    const anchors = new Map(reports.map(({ id, anchor }) => [id, anchor]))
    const portions = await rows<{ anchor: string; rest: string }>(`select anchor, row(organisation_id, circle, reports,
        verified, loss_in_cents, first_at, last_at, forms, separated)::text as rest
      from cases.portion p where ${within('p')}`)
    const rest = await rows<{ row: string }>(`select (to_jsonb(r) - 'case_id' - 'lone' - 'lone_bands')::text as row
      from cases.report r where ${within('r')} order by report_id`)
    const texts = await rows<{
      row: string
    }>(`select row(circle, text_id, min(text_id::text) over (partition by circle, family))::text as row
      from cases.text t where ${within('t')} and (select count(*) from cases.report r where r.circle = t.circle
        and r.texts && array(select text_id from cases.text u where u.family = t.family and u.circle = t.circle)) > 1
      order by circle, text_id`)
    return {
      reports: rest.map(({ row }) => row),
      texts: texts.map(({ row }) => row),
      cases: Object.fromEntries(anchors),
      standings: Object.fromEntries(hubs.map(({ id, standing }) => [id, standing])),
      portions: portions.map(({ anchor, rest }) => `${anchors.get(anchor)} ${rest}`).sort(),
      tallies: hubs.map(({ id, tally }) => `${id} ${tally}`),
    }
  })
}
