// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import type { Classification, Decided } from './classification.ts'
import { decidedOf, type KeptDecided, keptOf } from './kept-decided.ts'

const columns = sql`report_id as "reportId", form, confidence, needs_person as "needsPerson", decided, suggestion,
  partner_codes as "partnerCodes", message_kind as "messageKind", at, edition`

type Row = Omit<Classification, 'decided'> & { decided: KeptDecided[]; edition: string | null }

function read({ edition, decided, ...row }: Row): Classification {
  return { ...row, decided: decidedOf(decided, { edition, at: row.at }) }
}

export async function selectClassifications(tx: Tx, reportIds: readonly string[]): Promise<Classification[]> {
  const found = await sql<Row>`select ${columns} from classification.report
    where report_id = any(${reportIds}::uuid[])`.execute(tx)
  return found.rows.map(read)
}

export async function selectForms(tx: Tx, reportIds: readonly string[]): Promise<Map<string, KnownForm>> {
  const found = await sql<KnownForm & { id: string }>`select report_id as id, form, needs_person as "needsPerson"
    from classification.report where report_id = any(${reportIds}::uuid[])`.execute(tx)
  return new Map(found.rows.map(({ id, form, needsPerson }) => [id, { form, needsPerson }]))
}

export type KnownForm = Pick<Classification, 'form' | 'needsPerson'>

/** The row, locked until the transaction ends; null when it does not exist for the one who asks. */
export async function lockClassification(tx: Tx, reportId: string): Promise<Classification | null> {
  const found = await sql<Row>`select ${columns} from classification.report
    where report_id = ${reportId} for update`.execute(tx)
  return found.rows[0] ? read(found.rows[0]) : null
}

/** One batch at a time is decided; what a person decides meanwhile waits for it. */
export async function lockClassifying(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('classification.classify-reports'))`.execute(tx)
}

/** Per report what people decided: that stands whatever is read afterwards. */
export async function selectDecidedByPeople(tx: Tx, reportIds: readonly string[]): Promise<Map<string, Decided[]>> {
  const found = await sql<Row>`select ${columns} from classification.report where report_id = any(${reportIds}::uuid[])
      and decided @> '[{"source": "person"}]' for update`.execute(tx)
  return new Map(
    found.rows
      .map(read)
      .map(({ reportId, decided }) => [reportId, decided.filter(({ source }) => source === 'person')]),
  )
}

export interface NewClassification extends Classification {
  controllerOrganisationId: string
  /** Under which it was decided now. */
  edition: string
}

/** Stores them all in one statement, over what was there. */
export async function upsertClassifications(tx: Tx, rows: readonly NewClassification[]): Promise<void> {
  // Column by column: PostgreSQL reads that in half the time of one document with everything.
  const json = (of: (row: NewClassification) => unknown) =>
    rows.map((row) => {
      const value = of(row)
      return value === null ? null : JSON.stringify(value)
    })
  await sql`insert into classification.report
    (report_id, controller_organisation_id, form, confidence, needs_person, decided, suggestion, partner_codes,
     message_kind, at, edition)
    select id, controller, form, confidence, person, decided::jsonb, suggestion::jsonb, codes::jsonb, kind, at, edition
    from unnest(${rows.map((row) => row.reportId)}::uuid[], ${rows.map((row) => row.controllerOrganisationId)}::text[],
      ${rows.map((row) => row.form)}::text[], ${rows.map((row) => row.confidence)}::real[],
      ${rows.map((row) => row.needsPerson)}::boolean[], ${json((row) => keptOf(row.decided, row))}::text[],
      ${json((row) => row.suggestion)}::text[], ${json((row) => row.partnerCodes)}::text[],
      ${rows.map((row) => row.messageKind)}::text[], ${rows.map((row) => row.at)}::timestamptz[],
      ${rows.map((row) => row.edition)}::text[])
      as given (id, controller, form, confidence, person, decided, suggestion, codes, kind, at, edition)
    on conflict (report_id) do update set controller_organisation_id = excluded.controller_organisation_id,
      form = excluded.form, confidence = excluded.confidence, needs_person = excluded.needs_person,
      decided = excluded.decided, suggestion = excluded.suggestion, partner_codes = excluded.partner_codes,
      message_kind = excluded.message_kind, at = excluded.at,
      edition = excluded.edition`.execute(tx)
}

export async function updateDecided(tx: Tx, row: Classification): Promise<void> {
  await sql`update classification.report set form = ${row.form}, confidence = ${row.confidence},
      needs_person = ${row.needsPerson},
      decided = ${JSON.stringify(keptOf(row.decided, { edition: null, at: row.at }))}::jsonb, edition = null,
      suggestion = ${row.suggestion && JSON.stringify(row.suggestion)}::jsonb, at = ${row.at}
    where report_id = ${row.reportId}`.execute(tx)
}

export async function deleteClassifications(tx: Tx, reportIds: readonly string[]): Promise<void> {
  await sql`delete from classification.report where report_id = any(${reportIds}::uuid[])`.execute(tx)
}
