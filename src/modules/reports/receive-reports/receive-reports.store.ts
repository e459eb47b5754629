// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import { droppedStatuses, type ReportOrigin, type ReportStatus } from '../report/report.ts'
import type { OwnIdentifier, PartnerCode, ReportedMatter, StatedIdentifier } from '../report/reported-matter.ts'

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
  loss: number | null
  narrative: string
  stated: StatedIdentifier[]
  own: OwnIdentifier[]
  partnerCodes: PartnerCode[]
  answers: Record<string, string>
  receipt: string | null
}

/** Stores them all in one statement. Returns the ids that are new: a reference that the organisation filed before is left as it is. */
export async function insertReports(tx: Tx, reports: readonly NewReport[]): Promise<Set<string>> {
  const stored = await sql<{ id: string }>`insert into reports.report
    (id, origin, controller_organisation_id, partner_reference, status, status_at, received_at, verified_at, fraud_form,
     occurred_on, contact_channel, victim_kind, is_for_somebody_else, wants_help, province, loss_in_cents, narrative, stated, own,
     partner_codes, answers, receipt_digest)
    select id, origin, controller, reference, 'received', "receivedAt", "receivedAt", "verifiedAt", "fraudForm",
      "occurredOn", channel, "victimKind", "forSomebodyElse", "wantsHelp", province, loss, narrative, stated, own,
      "partnerCodes", answers, decode(receipt, 'hex')
    from json_to_recordset(${JSON.stringify(reports)}::json) as given
      (id uuid, origin text, controller text, reference text, "receivedAt" timestamptz, "verifiedAt" timestamptz,
       "fraudForm" text, "occurredOn" date, channel text, "victimKind" text, "forSomebodyElse" boolean, "wantsHelp" boolean, province text,
       loss bigint, narrative text, stated jsonb, own jsonb, "partnerCodes" jsonb, answers jsonb,
       receipt text)
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

export async function selectMatter(tx: Tx, reportIds: readonly string[]): Promise<ReportedMatter[]> {
  const found =
    await sql<ReportedMatter>`select id, received_at as "receivedAt", verified_at is not null as "isVerified",
      status = any(${[...droppedStatuses]}::text[]) as "isDropped", controller_organisation_id as "controllerOrganisationId",
      concat_ws(E'\\n', nullif(narrative, ''),
        (select string_agg(answer, E'\\n' order by answered_at, q.id) from reports.question q where q.report_id = r.id))
        as narrative,
      stated, own, origin, fraud_form as "fraudForm", contact_channel as "contactChannel",
      loss_in_cents as "lossInCents", victim_kind as "victimKind", partner_codes as "partnerCodes", answers
    from reports.report r where id = any(${reportIds}::uuid[]) order by received_at, id`.execute(tx)
  return found.rows
}
