// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import { droppedStatuses, type ReportOrigin, type ReportStatus } from '../report/report.ts'
import type {
  OwnIdentifier,
  PartnerCode,
  ReportedMatter,
  ReportedStory,
  StatedIdentifier,
} from '../report/reported-matter.ts'

/** Row-level security shows a report to whoever presents the digest of its receipt code in this transaction. */
export async function presentReceipt(tx: Tx, digest: Buffer): Promise<void> {
  await sql`select set_config('reports.receipt', ${digest.toString('hex')}, true)`.execute(tx)
}

export interface NewReport {
  id: string
  origin: ReportOrigin
  controller: string
  reference: string | null
  receivedAt: Date
  verifiedAt: Date | null
  fraudForm: string | null
  occurredOn: string | null
  channel: string | null
  victimKind: string | null
  forSomebodyElse: boolean
  wantsHelp: boolean
  province: string | null
  municipality: string | null
  loss: number | null
  narrative: string
  stated: StatedIdentifier[]
  own: OwnIdentifier[]
  partnerCodes: PartnerCode[]
  answers: Record<string, string>
  receipt: string | null
  /** Without spaces. */
  marks: string[]
}

/** Stores them all in one statement. Returns the ids that are new: a reference that the organisation filed before is left as it is. */
export async function insertReports(tx: Tx, reports: readonly NewReport[]): Promise<Set<string>> {
  // Column by column: PostgreSQL reads that in half the time of one document with everything.
  const of = <Key extends keyof NewReport>(key: Key) => reports.map((report) => report[key])
  const json = (key: 'stated' | 'own' | 'partnerCodes' | 'answers') => of(key).map((value) => JSON.stringify(value))
  const stored = await sql<{ id: string }>`insert into reports.report
    (id, origin, controller_organisation_id, partner_reference, status, status_at, received_at, verified_at, fraud_form,
     occurred_on, contact_channel, victim_kind, is_for_somebody_else, wants_help, province, municipality, loss_in_cents, narrative, stated,
     own, partner_codes, answers, receipt_digest, marks)
    select id, origin, controller, reference, 'received', received_at, received_at, verified_at, form, occurred_on, channel,
      victim, for_somebody_else, wants_help, province, municipality, loss, narrative, stated::jsonb, own::jsonb, codes::jsonb, answers::jsonb,
      decode(receipt, 'hex'), string_to_array(marks, ' ')
    from unnest(${of('id')}::uuid[], ${of('origin')}::text[], ${of('controller')}::text[], ${of('reference')}::text[],
      ${of('receivedAt')}::timestamptz[], ${of('verifiedAt')}::timestamptz[], ${of('fraudForm')}::text[],
      ${of('occurredOn')}::date[], ${of('channel')}::text[], ${of('victimKind')}::text[],
      ${of('forSomebodyElse')}::boolean[], ${of('wantsHelp')}::boolean[], ${of('province')}::text[],
      ${of('municipality')}::text[],
      ${of('loss')}::bigint[], ${of('narrative')}::text[], ${json('stated')}::text[], ${json('own')}::text[],
      ${json('partnerCodes')}::text[], ${json('answers')}::text[], ${of('receipt')}::text[],
      ${of('marks').map((marks) => marks.join(' '))}::text[])
      as given (id, origin, controller, reference, received_at, verified_at, form, occurred_on, channel, victim,
        for_somebody_else, wants_help, province, municipality, loss, narrative, stated, own, codes, answers, receipt, marks)
    on conflict do nothing
    returning id`.execute(tx)
  return new Set(stored.rows.map(({ id }) => id))
}

export interface KnownReport {
  id: string
  reference: string
  status: ReportStatus
  receivedAt: Date
}

export async function selectByReference(
  tx: Tx,
  controller: string,
  references: readonly string[],
): Promise<KnownReport[]> {
  const found = await sql<KnownReport>`select id, partner_reference as reference, status, received_at as "receivedAt"
    from reports.report where controller_organisation_id = ${controller} and partner_reference = any(${references}::text[])`.execute(
    tx,
  )
  return found.rows
}

export async function insertContact(tx: Tx, reportId: string, sealed: Buffer, at: Date): Promise<void> {
  await sql`insert into reports.contact (report_id, sealed, stored_at) values (${reportId}, ${sealed}, ${at})`.execute(
    tx,
  )
}

export function selectMatter(tx: Tx, reportIds: readonly string[]): Promise<ReportedMatter[]> {
  return selectTold<ReportedMatter>(
    tx,
    reportIds,
    sql`, stated, own, contact_channel as "contactChannel", victim_kind as "victimKind", partner_codes as "partnerCodes",
      answers, marks`,
  )
}

export function selectStories(tx: Tx, reportIds: readonly string[]): Promise<ReportedStory[]> {
  return selectTold<ReportedStory>(tx, reportIds, sql``)
}

/** Those of these reports whose story or stated identifiers this regular expression is found in. */
export async function selectTelling(tx: Tx, reportIds: readonly string[], pattern: string): Promise<string[]> {
  const ids = [...reportIds]
  const found = await sql<{ id: string }>`select id from reports.report r
    where id = any(${ids}::uuid[]) and (narrative ~* ${pattern} or stated::text ~* ${pattern}
      or exists (select from reports.question q where q.report_id = r.id and q.answer ~* ${pattern}))`.execute(tx)
  return found.rows.map(({ id }) => id)
}

async function selectTold<Told>(tx: Tx, reportIds: readonly string[], more: typeof told): Promise<Told[]> {
  // Later answers are looked up once for all: one by one that costs more than the reports themselves.
  const found = await sql<Told>`select ${told} ${more} from reports.report r left join (
      select report_id, string_agg(answer, E'\\n' order by answered_at, id) as told from reports.question
      where report_id = any(${reportIds}::uuid[]) group by report_id) later on later.report_id = r.id
    where r.id = any(${reportIds}::uuid[]) order by received_at, r.id`.execute(tx)
  return found.rows
}

const told = sql`id, received_at as "receivedAt", verified_at is not null as "isVerified",
  status = any(${[...droppedStatuses]}::text[]) as "isDropped", controller_organisation_id as "controllerOrganisationId",
  concat_ws(E'\\n', nullif(narrative, ''), later.told) as narrative, origin, fraud_form as "fraudForm",
  loss_in_cents as "lossInCents"`
