// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import type { Portion } from './summary-of.ts'

export interface PortionRow extends Portion {
  caseId: string
}

const columns = sql`p.case_id as "caseId", p.anchor, p.reports as "ownReports", p.verified, p.loss_in_cents as "lossInCents",
  p.first_at as "firstAt", p.last_at as "lastAt", p.forms`

export type CaseOrder = 'recent' | 'size' | 'growth'

/** What this organisation has in its cases. `weekAgo`: growth counts own reports since. `circle`: what was linked in another is left out. */
export async function selectPortions(
  tx: Tx,
  organisationId: string,
  asked: { order: CaseOrder; form?: string; circle: string; weekAgo: Date; limit: number; offset: number },
): Promise<{ portions: PortionRow[]; count: number }> {
  const { order, form, circle, weekAgo, limit, offset } = asked
  const own = sql`p.organisation_id = ${organisationId} and p.circle = ${circle} and ${form === undefined ? sql`true` : sql`p.forms ? ${form}`}`
  const grown = sql`left join (select case_id, count(*) as added from cases.report
      where controller_organisation_id = ${organisationId} and received_at >= ${weekAgo} and case_id is not null
      group by case_id) g on g.case_id = p.case_id`
  const found = await sql<PortionRow>`select ${columns} from cases.portion p ${order === 'growth' ? grown : sql``}
    where ${own} order by ${
      order === 'recent'
        ? sql`p.last_at desc, p.case_id`
        : order === 'size'
          ? sql`p.reports desc, p.last_at desc, p.case_id`
          : sql`coalesce(g.added, 0) desc, p.last_at desc, p.case_id`
    } limit ${limit} offset ${offset}`.execute(tx)
  const counted = await sql<{ n: number }>`select count(*) as n from cases.portion p where ${own}`.execute(tx)
  return { portions: found.rows, count: counted.rows[0]?.n ?? 0 }
}

export async function selectPortion(tx: Tx, caseId: string, organisationId: string): Promise<PortionRow | null> {
  const found = await sql<PortionRow>`select ${columns} from cases.portion p
    where p.case_id = ${caseId} and p.organisation_id = ${organisationId}`.execute(tx)
  return found.rows[0] ?? null
}

/** Reports of all organisations per case: numbers only. */
export async function countCaseReports(tx: Tx, caseIds: readonly string[]): Promise<Map<string, number>> {
  const found = await sql<{ case_id: string; reports: number }>`select case_id, reports
    from cases.count_reports(${[...caseIds]}::uuid[])`.execute(tx)
  return new Map(found.rows.map((row) => [row.case_id, row.reports]))
}

export interface MembershipRow {
  reportId: string
  organisationId: string
  circle: string
  caseId: string
  anchor: string
  ownReports: number
  lastWeek: number
  /** Identifiers that join this report to others. */
  hubs: string[]
}

/** More in a week is as urgent as this many; counting on would take longer than the page may. */
const mostCounted = 1_000

/** The cases of these reports, as the organisation of each report sees them. */
export async function selectMemberships(tx: Tx, reportIds: readonly string[], weekAgo: Date): Promise<MembershipRow[]> {
  const found = await sql<MembershipRow>`
    with asked as (select report_id, case_id, controller_organisation_id as org, circle, accounts || others as hubs from cases.report
        where report_id = any(${[...reportIds]}::uuid[]) and case_id is not null),
      week as (select a.case_id, a.org, (select count(*) from (select from cases.report r where r.case_id = a.case_id
          and r.controller_organisation_id = a.org and r.received_at >= ${weekAgo} limit ${mostCounted}) recent) as added
        from (select distinct case_id, org from asked) a)
    select a.report_id as "reportId", a.org as "organisationId", a.circle, a.case_id as "caseId", p.anchor, p.reports as "ownReports", w.added as "lastWeek", a.hubs
    from asked a join cases.portion p on p.case_id = a.case_id and p.organisation_id = a.org
    join week w on w.case_id = a.case_id and w.org = a.org`.execute(tx)
  return found.rows
}

/** The anchor of the case of each of these reports at every organisation that has a part of it. */
export async function selectAnchors(
  tx: Tx,
  reportIds: readonly string[],
): Promise<{ reportId: string; circle: string; organisationId: string; anchor: string }[]> {
  const found = await sql<{ reportId: string; circle: string; organisationId: string; anchor: string }>`
    select r.report_id as "reportId", r.circle, p.organisation_id as "organisationId", p.anchor
    from cases.report r join cases.portion p on p.case_id = r.case_id
    where r.report_id = any(${[...reportIds]}::uuid[]) order by 1, 3`.execute(tx)
  return found.rows
}

export async function selectLabels(tx: Tx, reportIds: readonly string[]): Promise<Map<string, string>> {
  const found = await sql<{ id: string; label: string }>`select report_id as id, case_id as label from cases.report
    where report_id = any(${[...reportIds]}::uuid[]) and case_id is not null`.execute(tx)
  return new Map(found.rows.map(({ id, label }) => [id, label]))
}
