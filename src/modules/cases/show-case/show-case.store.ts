// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'

/** Own reports only: one organisation, in one case or one report that stands alone, with the circle in which they are linked. */
export interface Scope {
  organisationId: string
  circle: string
  caseId: string | null
  reportId: string
}

export function within({ organisationId, caseId, reportId }: Scope) {
  return caseId === null
    ? sql`r.report_id = ${reportId} and r.controller_organisation_id = ${organisationId}`
    : sql`r.case_id = ${caseId} and r.controller_organisation_id = ${organisationId}`
}

/** Texts of the family that this text is in. */
export function textsLike(textId: ReturnType<typeof sql>, circle: string) {
  return sql`select t.text_id from cases.text t where t.circle = ${circle}
    and t.family = (select family from cases.text where text_id = ${textId} and circle = ${circle})`
}

/** The report and its case, when the report counts and row-level security shows it; else null. */
export async function selectScope(tx: Tx, reportId: string): Promise<Scope | null> {
  const found = await sql<Scope>`select report_id as "reportId", case_id as "caseId",
    controller_organisation_id as "organisationId", circle from cases.report where report_id = ${reportId}`.execute(tx)
  return found.rows[0] ?? null
}

/** Reports per Dutch day: own ones, and all of the case. */
export async function selectDays(tx: Tx, scope: Scope): Promise<{ day: string; own: number; all: number }[]> {
  const found = await sql<{ day: string; own: number; all: number }>`
    with own as (select (r.received_at at time zone 'Europe/Amsterdam')::date as day, count(*)::int as n
      from cases.report r where ${within(scope)} group by 1)
    select d.day::text as day, coalesce(own.n, 0) as own, d.reports as all
    from cases.count_by_day(${scope.caseId}) d left join own using (day) order by d.day`.execute(tx)
  return found.rows
}

export async function selectCaseReports(
  tx: Tx,
  scope: Scope,
  asked: { hubId?: string; limit: number; offset: number },
): Promise<{ reportIds: string[]; count: number }> {
  const { hubId, limit, offset } = asked
  const onHub =
    hubId === undefined
      ? sql`true`
      : sql`(${hubId}::uuid = any(r.accounts) or ${hubId}::uuid = any(r.others) or r.texts && array(
          ${textsLike(sql`${hubId}::uuid`, scope.circle)}))`
  const found = await sql<{ id: string }>`select r.report_id as id from cases.report r
    where ${within(scope)} and ${onHub} order by r.received_at desc, r.report_id desc limit ${limit} offset ${offset}`.execute(
    tx,
  )
  const counted = await sql<{
    n: number
  }>`select count(*) as n from cases.report r where ${within(scope)} and ${onHub}`.execute(tx)
  return { reportIds: found.rows.map((row) => row.id), count: counted.rows[0]?.n ?? 0 }
}

export interface HubCount {
  hubId: string
  isText: boolean
  ownReports: number
}

/** Hubs of the own reports in scope with how many hang on each; texts as families. Only for the program: it reads cases.text. */
export async function selectHubCounts(
  tx: Tx,
  scope: Scope,
  asked: { limit: number; offset: number; standings?: readonly string[]; hubId?: string },
): Promise<{ hubs: HubCount[]; count: number }> {
  const { limit, offset, standings, hubId } = asked
  const one = hubId === undefined ? sql`true` : sql`hub = ${hubId}::uuid`
  const which =
    standings === undefined
      ? one
      : sql`${one} and hub in (select hub_id from cases.hub where circle = ${scope.circle} and standing = any(${[...standings]}::text[]))`
  const found = await sql<HubCount & { count: number }>`
    with counted as (
      select hub, false as is_text, count(*)::int as n from cases.report r, unnest(r.accounts || r.others) hub
        where ${within(scope)} group by hub
      union all
      select family, true, count(distinct report_id)::int from (
        select r.report_id, t.family from cases.report r, unnest(r.texts) x
          join cases.text t on t.text_id = x and t.circle = ${scope.circle}
        where ${within(scope)}) told group by family)
    select hub as "hubId", is_text as "isText", n as "ownReports", count(*) over ()::int as count
    from counted where ${which} order by n desc, hub limit ${limit} offset ${offset}`.execute(tx)
  return {
    hubs: found.rows.map(({ hubId, isText, ownReports }) => ({ hubId, isText, ownReports })),
    count: found.rows[0]?.count ?? 0,
  }
}

/** For each family of this circle one own report that has a text of it, and how many there are of all organisations. Only for the program. */
export async function selectFamilyReports(
  tx: Tx,
  families: readonly string[],
  { organisationId, circle }: Pick<Scope, 'organisationId' | 'circle'>,
): Promise<{ family: string; reportId: string | null; own: number; all: number }[]> {
  if (families.length === 0) return []
  const found = await sql<{ family: string; reportId: string | null; own: number; all: number }>`
    select f as family, counted.* from unnest(${[...families]}::uuid[]) f, lateral (
      select min(r.report_id::text) filter (where r.controller_organisation_id = ${organisationId}) as "reportId",
        (count(*) filter (where r.controller_organisation_id = ${organisationId}))::int as own, count(*)::int as all
      from cases.report r where r.report_id in (select cases.reports_with_texts(${circle},
        array(select t.text_id from cases.text t where t.family = f and t.circle = ${circle})))) counted`.execute(tx)
  return found.rows
}

export async function selectOwnIds(tx: Tx, scope: Scope): Promise<string[]> {
  const found = await sql<{ id: string }>`select r.report_id as id from cases.report r where ${within(scope)}`.execute(
    tx,
  )
  return found.rows.map((row) => row.id)
}
