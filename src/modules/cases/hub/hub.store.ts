// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import { holds } from '../decide-case/decision.store.ts'
import type { HubKind, Judgement, Standing } from './hub.ts'
import type { HubTally } from './tally.ts'

export interface HubRow {
  hubId: string
  kind: HubKind
  tally: HubTally
  fixed: 'protected' | 'shared-platform' | null
  judgement: Judgement | null
  standing: Standing
}

interface Flat extends HubTally {
  hubId: string
  kind: HubKind
  fixed: HubRow['fixed']
  judgement: Judgement | null
  standing: Standing
}

const columns = sql`hub_id as "hubId", kind, reports, sample_report_id as sample, forms, sites,
  accounts::text[] as accounts, organisations, has_web as "hasWeb", fixed, judgement, standing`

export async function selectHubs(tx: Tx, circle: string, hubIds: readonly string[]): Promise<Map<string, HubRow>> {
  if (hubIds.length === 0) return new Map()
  const found = await sql<Flat>`select ${columns} from cases.hub
    where hub_id = any(${[...hubIds]}::uuid[]) and circle = ${circle}`.execute(tx)
  return new Map(
    found.rows.map(({ hubId, kind, fixed, judgement, standing, ...tally }) => [
      hubId,
      { hubId, kind, fixed, judgement, standing, tally },
    ]),
  )
}

export async function upsertHubs(tx: Tx, circle: string, rows: readonly HubRow[]): Promise<void> {
  if (rows.length === 0) return
  const given = rows.map(({ tally, ...row }) => ({ ...row, ...tally }))
  await sql`insert into cases.hub (hub_id, circle, kind, reports, sample_report_id, forms, sites, accounts, organisations,
      has_web, fixed, judgement, standing)
    select "hubId", ${circle}, kind, reports, sample, forms, sites, accounts, organisations, "hasWeb", fixed, judgement, standing
    from json_to_recordset(${JSON.stringify(given)}::json) as given ("hubId" uuid, kind text, reports int, sample uuid,
      forms jsonb, sites int[], accounts uuid[], organisations text[], "hasWeb" boolean, fixed text, judgement text,
      standing text)
    on conflict (hub_id, circle) do update set kind = excluded.kind, reports = excluded.reports,
      sample_report_id = excluded.sample_report_id, forms = excluded.forms, sites = excluded.sites,
      accounts = excluded.accounts, organisations = excluded.organisations, has_web = excluded.has_web,
      fixed = excluded.fixed, judgement = excluded.judgement, standing = excluded.standing`.execute(tx)
}

export async function deleteHubs(tx: Tx, circle: string, hubIds: readonly string[]): Promise<void> {
  if (hubIds.length === 0) return
  await sql`delete from cases.hub
    where hub_id = any(${[...hubIds]}::uuid[]) and circle = ${circle}`.execute(tx)
}

/** What was judged last in this circle, and holds, about each of these hubs; of a family of texts about any text in it. */
export async function selectJudgements(
  tx: Tx,
  circle: string,
  hubIds: readonly string[],
): Promise<Map<string, Judgement>> {
  if (hubIds.length === 0) return new Map()
  const found = await sql<{ hub: string; judgement: Judgement }>`select distinct on (hub) hub, judgement from (
      select d.hub_id as hub, d.judgement, d.at, d.decision_id from cases.decision d
        where d.hub_id = any(${[...hubIds]}::uuid[]) and d.circle = ${circle} and ${holds}
      union all
      select t.family, d.judgement, d.at, d.decision_id from cases.decision d
        join cases.text t on t.text_id = d.hub_id and t.circle = d.circle
        where t.family = any(${[...hubIds]}::uuid[]) and d.circle = ${circle} and ${holds}) judged
    order by hub, at desc, decision_id desc`.execute(tx)
  return new Map(found.rows.map(({ hub, judgement }) => [hub, judgement]))
}

export async function deleteAllHubs(tx: Tx, circle: string): Promise<void> {
  await sql`delete from cases.hub where circle = ${circle}`.execute(tx)
}

/** Forgets the hubs of every circle but these. */
export async function deleteHubsBut(tx: Tx, circles: readonly string[]): Promise<void> {
  await sql`delete from cases.hub where circle <> all(${[...circles]}::text[])`.execute(tx)
}

/** Hubs about which a judgement holds in this circle, families of texts by their family. */
export async function selectJudgedHubs(tx: Tx, circle: string): Promise<string[]> {
  const found = await sql<{ id: string }>`select distinct coalesce(t.family, d.hub_id) as id from cases.decision d
    left join cases.text t on t.text_id = d.hub_id and t.circle = d.circle
    where d.hub_id is not null and d.circle = ${circle} and ${holds}`.execute(tx)
  return found.rows.map((row) => row.id)
}
