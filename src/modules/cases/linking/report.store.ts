// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import { linkingLock } from './cases.tables.ts'
import type { HungReport, LinkedReport } from './linked-report.ts'

/** Who changes links does so alone. Held until the transaction ends. */
export async function lockLinking(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext(${linkingLock}))`.execute(tx)
}

type Row<Report extends HungReport> = Omit<Report, 'accounts' | 'others' | 'texts'> & {
  accounts: string
  others: string
  texts: string
}

/** Lists come as one text each: reading arrays of PostgreSQL takes far longer than splitting. */
const columns = sql`report_id as "reportId", case_id as "caseId",
  controller_organisation_id as "controllerOrganisationId", circle, origin, received_at as "receivedAt", form,
  loss_in_cents as "lossInCents", is_verified as "isVerified", is_separated as "isSeparated", is_ruled as "isRuled",
  array_to_string(accounts, ',') as accounts, array_to_string(others, ',') as others,
  array_to_string(texts, ',') as texts, sites`

export async function selectReports(tx: Tx, reportIds: readonly string[]): Promise<LinkedReport[]> {
  if (reportIds.length === 0) return []
  const found = await sql<Row<LinkedReport>>`select ${columns}, coalesce(lone, '[]') as lone from cases.report
    where report_id = any(${[...reportIds]}::uuid[])`.execute(tx)
  return found.rows.map((row) => ({ ...read(row), lone: row.lone }))
}

/** These reports, in whichever circle they are. */
export async function selectHung(tx: Tx, reportIds: readonly string[]): Promise<HungReport[]> {
  if (reportIds.length === 0) return []
  const found = await sql<Row<HungReport>>`select ${columns} from cases.report
    where report_id = any(${[...reportIds]}::uuid[])`.execute(tx)
  return found.rows.map(read)
}

/** Those of these reports that are in this circle. */
export async function selectReportsIn(tx: Tx, circle: string, reportIds: readonly string[]): Promise<HungReport[]> {
  if (reportIds.length === 0) return []
  const found = await sql<Row<HungReport>>`select ${columns} from cases.report
    where report_id = any(${[...reportIds]}::uuid[]) and circle = ${circle}`.execute(tx)
  return found.rows.map(read)
}

/** The circles in which these reports are. */
export async function selectCirclesOf(tx: Tx, reportIds: readonly string[]): Promise<string[]> {
  const found = await sql<{ circle: string }>`select distinct circle from cases.report
    where report_id = any(${[...new Set(reportIds)]}::uuid[]) order by 1`.execute(tx)
  return found.rows.map((row) => row.circle)
}

/** Every circle in which there is a report. */
export async function selectCircles(tx: Tx): Promise<string[]> {
  const found = await sql<{ circle: string }>`select distinct circle from cases.report order by 1`.execute(tx)
  return found.rows.map((row) => row.circle)
}

/** The form with which each of these reports was linked. */
export async function selectForms(tx: Tx, reportIds: readonly string[]): Promise<Map<string, string | null>> {
  const found = await sql<{ id: string; form: string | null }>`select report_id as id, form from cases.report
    where report_id = any(${[...reportIds]}::uuid[])`.execute(tx)
  return new Map(found.rows.map(({ id, form }) => [id, form]))
}

/** Reports of this circle that have one of these texts. */
export async function selectReportsWithTexts(
  tx: Tx,
  circle: string,
  textIds: readonly string[],
): Promise<HungReport[]> {
  if (textIds.length === 0) return []
  const found = await sql<Row<HungReport>>`select ${columns} from cases.report
    where report_id in (select cases.reports_with_texts(${circle}, ${[...textIds]}::uuid[]))`.execute(tx)
  return found.rows.map(read)
}

/** The next reports of this circle after this id, in order of id. */
export async function selectReportsAfter(tx: Tx, circle: string, after: string, limit: number): Promise<HungReport[]> {
  const found = await sql<Row<HungReport>>`select ${columns} from cases.report
    where report_id > ${after}::uuid and circle = ${circle} order by report_id limit ${limit}`.execute(tx)
  return found.rows.map(read)
}

export async function selectReportIdsAfter(tx: Tx, after: string, limit: number): Promise<string[]> {
  const found = await sql<{ id: string }>`select report_id as id from cases.report
    where report_id > ${after}::uuid order by report_id limit ${limit}`.execute(tx)
  return found.rows.map((row) => row.id)
}

function read(row: Row<HungReport>): HungReport {
  return { ...row, accounts: listOf(row.accounts), others: listOf(row.others), texts: listOf(row.texts) }
}

export function listOf(text: string): string[] {
  return text === '' ? [] : text.split(',')
}

export async function upsertReports(tx: Tx, rows: readonly LinkedReport[]): Promise<void> {
  if (rows.length === 0) return
  // Column by column: PostgreSQL reads that in half the time of one document with everything. Lists go as text, for an array of
  // arrays must be square.
  const lists = (of: (row: LinkedReport) => readonly (string | number)[]) => rows.map((row) => `{${of(row).join()}}`)
  const ifLone = (of: (lone: LinkedReport['lone']) => string) =>
    rows.map(({ lone }) => (lone.length > 0 ? of(lone) : null))
  await sql`insert into cases.report (report_id, case_id, controller_organisation_id, circle, origin, received_at, form,
      loss_in_cents, is_verified, is_separated, is_ruled, accounts, others, texts, sites, lone, lone_bands)
    select id, case_id, controller, circle, origin, received_at, form, loss, is_verified, is_separated, is_ruled,
      accounts::uuid[], others::uuid[], texts::uuid[], sites::int[], lone::jsonb, bands::int[]
    from unnest(${rows.map((row) => row.reportId)}::uuid[], ${rows.map((row) => row.caseId)}::uuid[],
      ${rows.map((row) => row.controllerOrganisationId)}::text[], ${rows.map((row) => row.circle)}::text[],
      ${rows.map((row) => row.origin)}::text[], ${rows.map((row) => row.receivedAt)}::timestamptz[],
      ${rows.map((row) => row.form)}::text[], ${rows.map((row) => row.lossInCents)}::bigint[],
      ${rows.map((row) => row.isVerified)}::boolean[], ${rows.map((row) => row.isSeparated)}::boolean[],
      ${rows.map((row) => row.isRuled)}::boolean[], ${lists((row) => row.accounts)}::text[],
      ${lists((row) => row.others)}::text[], ${lists((row) => row.texts)}::text[], ${lists((row) => row.sites)}::text[],
      ${ifLone((lone) => JSON.stringify(lone))}::text[],
      ${ifLone((lone) => `{${[...new Set(lone.flatMap(({ bands }) => bands))].join()}}`)}::text[])
      as given (id, case_id, controller, circle, origin, received_at, form, loss, is_verified, is_separated, is_ruled,
        accounts, others, texts, sites, lone, bands)
    on conflict (report_id) do update set case_id = excluded.case_id,
      controller_organisation_id = excluded.controller_organisation_id, circle = excluded.circle, origin = excluded.origin,
      received_at = excluded.received_at, form = excluded.form, loss_in_cents = excluded.loss_in_cents,
      is_verified = excluded.is_verified, accounts = excluded.accounts, others = excluded.others,
      texts = excluded.texts, sites = excluded.sites, lone = excluded.lone, lone_bands = excluded.lone_bands`.execute(
    tx,
  )
}

export async function deleteReports(tx: Tx, reportIds: readonly string[]): Promise<void> {
  if (reportIds.length === 0) return
  await sql`delete from cases.report where report_id = any(${[...reportIds]}::uuid[])`.execute(tx)
}

/** Reports of whole cases get another label. */
export async function relabelCases(tx: Tx, labels: ReadonlyMap<string, string>): Promise<string[]> {
  if (labels.size === 0) return []
  const moved = await sql<{ id: string }>`update cases.report r set case_id = l.label
    from unnest(${[...labels.keys()]}::uuid[], ${[...labels.values()]}::uuid[]) as l (was, label)
    where r.case_id = l.was returning r.report_id as id`.execute(tx)
  return moved.rows.map((row) => row.id)
}

/** Null: it stands alone from now on. */
export async function setCases(tx: Tx, cases: ReadonlyMap<string, string | null>): Promise<void> {
  if (cases.size === 0) return
  await sql`update cases.report r set case_id = g.label
    from unnest(${[...cases.keys()]}::uuid[], ${[...cases.values()]}::uuid[]) as g (id, label)
    where r.report_id = g.id`.execute(tx)
}
