// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import { holds } from '../decide-case/decision.store.ts'
import { type Scope, within } from '../show-case/show-case.store.ts'
import { listOf } from '../linking/report.store.ts'

export interface SimilarRow {
  reportId: string
  shared: string[]
}

/** Own reports of the case that share a hub, by the sum of the weights of what they share, the newest first. Only for the program. */
export async function selectSimilar(
  tx: Tx,
  scope: Scope,
  hubs: readonly { hubId: string; isText: boolean; weight: number }[],
  limit: number,
): Promise<SimilarRow[]> {
  if (hubs.length === 0) return []
  const texts = sql`array(select t.text_id from cases.text t where t.circle = ${scope.circle} and t.family = any(${hubs.flatMap(({ hubId, isText }) => (isText ? [hubId] : []))}::uuid[]))`
  const identifiers = hubs.filter(({ isText }) => !isText)
  const textWeight = hubs.find(({ isText }) => isText)?.weight ?? 0
  const found = await sql<{ id: string; shared: string }>`
    with asked as (select * from unnest(${identifiers.map(({ hubId }) => hubId)}::uuid[],
        ${identifiers.map(({ weight }) => weight)}::float8[]) as a (hub, weight)),
      alike as (select ${texts} as texts),
      scored as (select r.report_id, r.received_at, r.accounts, r.others, r.texts,
        (select coalesce(sum(a.weight), 0) from asked a where a.hub = any(r.accounts) or a.hub = any(r.others))
          + case when r.texts && (select texts from alike) then ${textWeight}::float8 else 0 end as score
      from cases.report r where ${within(scope)} and r.report_id <> ${scope.reportId})
    select report_id as id, array_to_string(accounts || others || array(
      select t.family from cases.text t where t.circle = ${scope.circle} and t.text_id = any(texts)), ',') as shared
    from scored where score > 0 order by score desc, received_at desc, report_id desc limit ${limit}`.execute(tx)
  const wanted = new Set(hubs.map(({ hubId }) => hubId))
  return found.rows.map(({ id, shared }) => ({
    reportId: id,
    shared: [...new Set(listOf(shared))].filter((hub) => wanted.has(hub)),
  }))
}

/** Signatures of the texts of these reports: those that are shared, and those that they have alone. Only for the program. */
export async function selectSignatures(
  tx: Tx,
  reportIds: readonly string[],
): Promise<{ reportId: string; signature: Buffer }[]> {
  const ids = [...reportIds]
  const found = await sql<{ reportId: string; signature: Buffer }>`
    select r.report_id as "reportId", t.signature from cases.report r
      cross join unnest(r.texts) x join cases.text t on t.text_id = x and t.circle = r.circle
      where r.report_id = any(${ids}::uuid[])
    union all
    select r.report_id, decode(l->>'signature', 'base64') from cases.report r, jsonb_array_elements(r.lone) l
      where r.lone is not null and r.report_id = any(${ids}::uuid[])`.execute(tx)
  return found.rows
}

/** Who judged these hubs, of the own organisation. */
export async function selectJudges(
  tx: Tx,
  { organisationId, circle }: Scope,
  hubIds: readonly string[],
): Promise<Map<string, string>> {
  const found = await sql<{
    hub: string
    name: string
  }>`select coalesce(t.family, d.hub_id) as hub, d.actor_name as name
    from cases.decision d left join cases.text t on t.text_id = d.hub_id and t.circle = d.circle
    where coalesce(t.family, d.hub_id) = any(${[...hubIds]}::uuid[]) and d.organisation_id = ${organisationId}
      and d.circle = ${circle} and ${holds}`.execute(tx)
  return new Map(found.rows.map(({ hub, name }) => [hub, name]))
}

/** Own newest reports with a text of this family. Only for the program. */
export async function selectOwnWithFamily(tx: Tx, { organisationId, circle }: Scope, family: string, limit: number) {
  const found = await sql<{ id: string }>`select report_id as id from cases.report
    where report_id in (select cases.reports_with_texts(${circle},
        array(select text_id from cases.text where family = ${family} and circle = ${circle})))
      and controller_organisation_id = ${organisationId} order by received_at desc limit ${limit}`.execute(tx)
  return found.rows.map((row) => row.id)
}

/** The hubs that splits of the own circle cut, and that name an own report of this case. Only for the program. */
export async function selectCutHubs(tx: Tx, scope: Scope): Promise<{ hubId: string; isText: boolean }[]> {
  const found = await sql<{ hubId: string; isText: boolean }>`select distinct coalesce(t.family, cut) as "hubId",
      t.family is not null as "isText"
    from cases.decision d cross join unnest(d.cut_hubs) cut
      left join cases.text t on t.text_id = cut and t.circle = d.circle
    where d.kind = 'split' and d.circle = ${scope.circle} and ${holds}
      and exists (select from cases.report r where ${within(scope)} and r.is_separated
        and (r.report_id = any(d.left_ids) or r.report_id = any(d.right_ids)))
      and exists (select from cases.report r where ${within(scope)}
        and (cut = any(r.accounts) or cut = any(r.others) or cut = any(r.texts)))
    limit 50`.execute(tx)
  return found.rows
}
