// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import type { Outcome, StoredDossier } from './stored-dossier.ts'

const columns = sql`d.id, d.number, d.organisation_id as "organisationId", d.case_report_id as "caseReportId", d.version,
  d.previous_id as "previousId", d.reason, d.purpose, d.recipient_organisation_id as "recipientId", d.made_by as "madeBy",
  d.made_by_name as "madeByName", d.asked_at as "askedAt", d.making, d.attempt, d.done, d.total, d.frozen_at as "frozenAt",
  d.ready_at as "readyAt", d.files_until as "filesUntil", d.summary, d.manifest_digest as "manifestDigest", d.key_id as "keyId",
  d.package_bytes as "packageBytes", d.loss_in_cents as "lossInCents", d.course, d.revision, d.handed_over_at as "handedOverAt"`

/** The dossier, when row-level security shows it. */
export async function selectDossier(tx: Tx, id: string): Promise<StoredDossier | null> {
  const found = await sql<StoredDossier>`select ${columns} from dossiers.dossier d where d.id = ${id}`.execute(tx)
  return found.rows[0] ?? null
}

export async function selectDossiersById(tx: Tx, ids: readonly string[]): Promise<StoredDossier[]> {
  const found =
    await sql<StoredDossier>`select ${columns} from dossiers.dossier d where d.id = any(${[...ids]}::uuid[])`.execute(
      tx,
    )
  return found.rows
}

/** Locked until the transaction ends; only for the program. */
export async function lockDossier(tx: Tx, id: string): Promise<StoredDossier | null> {
  const found =
    await sql<StoredDossier>`select ${columns} from dossiers.dossier d where d.id = ${id} for update`.execute(tx)
  return found.rows[0] ?? null
}

export type NewDossier = Pick<
  StoredDossier,
  'id' | 'organisationId' | 'caseReportId' | 'reason' | 'purpose' | 'recipientId' | 'madeBy' | 'madeByName' | 'askedAt'
>

export async function takeNumber(tx: Tx): Promise<number> {
  const found = await sql<{ n: number }>`select nextval('dossiers.dossier_number')::int as n`.execute(tx)
  return found.rows[0]?.n ?? 0
}

export async function insertDossier(tx: Tx, row: NewDossier & { number: string }): Promise<void> {
  await sql`insert into dossiers.dossier (id, number, organisation_id, case_report_id, reason, purpose,
      recipient_organisation_id, made_by, made_by_name, asked_at)
    values (${row.id}, ${row.number}, ${row.organisationId}, ${row.caseReportId}, ${row.reason}, ${row.purpose},
      ${row.recipientId}, ${row.madeBy}, ${row.madeByName}, ${row.askedAt})`.execute(tx)
}

/** Columns by their name in the table; every change counts, so that nobody answers what he did not see. */
export async function updateDossier(tx: Tx, id: string, change: Record<string, unknown>): Promise<void> {
  const set = Object.entries(change).map(([column, value]) => sql`${sql.ref(column)} = ${value}`)
  await sql`update dossiers.dossier set ${sql.join(set)}, revision = revision + 1 where id = ${id}`.execute(tx)
}

/** Those in which any of these reports is, and those about to be made of its case. */
function holding(reportIds: readonly string[]) {
  const ids = [...reportIds]
  return sql`(d.case_report_id = any(${ids}::uuid[])
    or exists (select from dossiers.report r where r.dossier_id = d.id and r.report_id = any(${ids}::uuid[])))`
}

/** The newest dossier of this organisation in which any of these reports is. */
export async function selectPrevious(
  tx: Tx,
  { id, organisationId }: Pick<StoredDossier, 'id' | 'organisationId'>,
  reportIds: readonly string[],
): Promise<StoredDossier | null> {
  const found = await sql<StoredDossier>`select ${columns} from dossiers.dossier d
    where d.organisation_id = ${organisationId} and d.id <> ${id} and d.ready_at is not null
      and ${holding(reportIds)}
    order by d.frozen_at desc, d.id desc limit 1`.execute(tx)
  return found.rows[0] ?? null
}

export const dossiersPerPage = 50

/** Those of one side, the newest first. */
export async function selectDossiers(
  tx: Tx,
  side: { organisationId: string; reportId?: string } | { recipientId: string },
  page: number,
): Promise<{ dossiers: StoredDossier[]; count: number }> {
  const which =
    'organisationId' in side
      ? sql`d.organisation_id = ${side.organisationId} and ${
          side.reportId === undefined ? sql`true` : holding([side.reportId])
        }`
      : sql`d.recipient_organisation_id = ${side.recipientId} and d.handed_over_at is not null`
  const found = await sql<StoredDossier & { count: number }>`select ${columns}, count(*) over ()::int as count
    from dossiers.dossier d where ${which} order by d.asked_at desc, d.id desc
    limit ${dossiersPerPage} offset ${(page - 1) * dossiersPerPage}`.execute(tx)
  return { dossiers: found.rows.map(({ count: _, ...row }) => row), count: found.rows[0]?.count ?? 0 }
}

export async function selectReportDigests(tx: Tx, dossierId: string): Promise<Map<string, string>> {
  const found = await sql<{ id: string; digest: string }>`select report_id as id, digest from dossiers.report
    where dossier_id = ${dossierId}`.execute(tx)
  return new Map(found.rows.map(({ id, digest }) => [id, digest]))
}

export async function insertReports(
  tx: Tx,
  { id, organisationId }: Pick<StoredDossier, 'id' | 'organisationId'>,
  digests: ReadonlyMap<string, string>,
): Promise<void> {
  await sql`insert into dossiers.report (dossier_id, report_id, digest, organisation_id)
    select ${id}, r, d, ${organisationId}
    from unnest(${[...digests.keys()]}::uuid[], ${[...digests.values()]}::text[]) as t (r, d)`.execute(tx)
}

export async function selectIdentifierIds(tx: Tx, dossierId: string): Promise<Set<string>> {
  const found = await sql<{ id: string }>`select identifier_id as id from dossiers.identifier
    where dossier_id = ${dossierId}`.execute(tx)
  return new Set(found.rows.map(({ id }) => id))
}

export async function insertIdentifiers(
  tx: Tx,
  { id, organisationId }: Pick<StoredDossier, 'id' | 'organisationId'>,
  rows: readonly { id: string; kind: string; canonical: string }[],
): Promise<void> {
  await sql`insert into dossiers.identifier (dossier_id, identifier_id, kind, canonical, organisation_id)
    select ${id}, i, k, c, ${organisationId} from unnest(${rows.map((row) => row.id)}::uuid[],
      ${rows.map((row) => row.kind)}::text[], ${rows.map((row) => row.canonical)}::text[]) as t (i, k, c)`.execute(tx)
}

export async function insertOutcome(
  tx: Tx,
  dossierId: string,
  row: Outcome & { personId: string | null },
): Promise<void> {
  await sql`insert into dossiers.outcome (id, dossier_id, at, step, course, ground, words, reference, is_told,
      organisation_id, person_id)
    values (${row.id}, ${dossierId}, ${row.at}, ${row.step}, ${row.course}, ${row.ground}, ${row.words}, ${row.reference},
      ${row.isTold}, ${row.organisationId}, ${row.personId})`.execute(tx)
}

export async function selectOutcomes(tx: Tx, dossierId: string): Promise<Outcome[]> {
  const found = await sql<Outcome>`select id, at, step, course, ground, words, reference, is_told as "isTold",
      organisation_id as "organisationId"
    from dossiers.outcome where dossier_id = ${dossierId} order by at, id`.execute(tx)
  return found.rows
}
