// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import { listOf } from '../linking/report.store.ts'

export interface RegionReport {
  reportId: string
  caseId: string | null
  accounts: string[]
  others: string[]
  /** Families. */
  texts: string[]
}

export interface Region {
  caseIds: readonly string[]
  reportIds: readonly string[]
}

function inRegion(circle: string, { caseIds, reportIds }: Region) {
  return sql`r.report_id in (select report_id from cases.report where case_id = any(${[...caseIds]}::uuid[])
    union select report_id from cases.report where report_id = any(${[...reportIds]}::uuid[])) and r.circle = ${circle}`
}

/** Reports of these cases, and these reports; `null`: all that the circle has. Their texts by family, what they have alone left out. */
export async function selectRegion(tx: Tx, circle: string, region: Region | null): Promise<RegionReport[]> {
  const which = region === null ? sql`r.circle = ${circle}` : inRegion(circle, region)
  const families = await sql<{ text_id: string; family: string }>`select t.text_id, t.family from cases.text t
    where t.circle = ${circle} ${region === null ? sql`` : sql`and t.text_id in (select unnest(r.texts) from cases.report r where ${which})`}`.execute(
    tx,
  )
  const familyOf = new Map(families.rows.map((row) => [row.text_id, row.family]))
  const reports: RegionReport[] = []
  for (let after = '00000000-0000-0000-0000-000000000000'; ; ) {
    const page = await sql<{ id: string; case: string | null; a: string; o: string; t: string }>`
      select r.report_id as id, r.case_id as case, array_to_string(r.accounts, ',') as a,
        array_to_string(r.others, ',') as o, array_to_string(r.texts, ',') as t
      from cases.report r where ${which} and r.report_id > ${after}::uuid order by r.report_id limit ${pageSize}`.execute(
      tx,
    )
    for (const { id, case: caseId, a, o, t } of page.rows)
      reports.push({
        reportId: id,
        caseId,
        accounts: listOf(a),
        others: listOf(o),
        texts: [...new Set(listOf(t).flatMap((text) => familyOf.get(text) ?? []))],
      })
    const last = page.rows.at(-1)
    if (!last || page.rows.length < pageSize) return reports
    after = last.id
  }
}

const pageSize = 50_000

/** Hubs that do not join, of those on which these reports hang; `null`: all that the circle has. */
export async function selectUnlinking(tx: Tx, circle: string, region: Region | null): Promise<Set<string>> {
  const ofRegion =
    region === null
      ? sql``
      : sql`and h.hub_id in (
      select unnest(r.accounts || r.others) from cases.report r where ${inRegion(circle, region)}
      union select t.family from cases.text t where t.circle = ${circle} and t.text_id in (
        select unnest(r.texts) from cases.report r where ${inRegion(circle, region)}))`
  const found = await sql<{ id: string }>`select h.hub_id as id from cases.hub h
    where h.circle = ${circle} and h.standing not in ('links', 'judged-links') ${ofRegion}`.execute(tx)
  return new Set(found.rows.map((row) => row.id))
}

/** Reports in this region that a merge or split which holds names. */
export async function selectRuled(tx: Tx, { caseIds, reportIds }: Region): Promise<string[]> {
  const found = await sql<{ id: string }>`select report_id as id from cases.report
    where is_ruled and (case_id = any(${[...caseIds]}::uuid[]) or report_id = any(${[...reportIds]}::uuid[]))`.execute(
    tx,
  )
  return found.rows.map((row) => row.id)
}

/** The case of those of these reports that are in this circle. */
export async function selectCasesOf(
  tx: Tx,
  circle: string,
  reportIds: readonly string[],
): Promise<Map<string, string | null>> {
  if (reportIds.length === 0) return new Map()
  const found = await sql<{ id: string; case: string | null }>`select report_id as id, case_id as case
    from cases.report where report_id = any(${[...reportIds]}::uuid[]) and circle = ${circle}`.execute(tx)
  return new Map(found.rows.map((row) => [row.id, row.case]))
}
