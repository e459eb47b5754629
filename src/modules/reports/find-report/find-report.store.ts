// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import type { OwnIdentifier, PartnerCode, StatedIdentifier } from '../report/reported-matter.ts'
import type { ReportOrigin, ReportStatus } from '../report/report.ts'

export interface FoundReport {
  id: string
  origin: ReportOrigin
  controllerOrganisationId: string
  partnerReference: string | null
  status: ReportStatus
  statusAt: Date
  receivedAt: Date
  isVerified: boolean
  fraudForm: string | null
  occurredOn: string | null
  contactChannel: string | null
  victimKind: 'citizen' | 'company' | null
  isForSomebodyElse: boolean
  /** The reporter asked to be called or written to. */
  wantsHelp: boolean
  province: string | null
  municipality: string | null
  lossInCents: number | null
  narrative: string
  stated: StatedIdentifier[]
  own: OwnIdentifier[]
  partnerCodes: PartnerCode[]
  /** What the reporter answered to the deciding questions of the form: question → answer. */
  answers: Record<string, string>
  hasContact: boolean
  isWiped: boolean
  /** Somebody holds the code of its receipt, and so can read a question. */
  hasReceipt: boolean
  /** The report that counts instead of this one. */
  duplicateOf: string | null
  /** Reports that do not count because this one does, at most 50. */
  duplicates: string[]
}

export async function selectReport(tx: Tx, id: string): Promise<FoundReport | null> {
  const found = await sql<FoundReport>`select id, origin, controller_organisation_id as "controllerOrganisationId",
      partner_reference as "partnerReference", status, status_at as "statusAt", received_at as "receivedAt",
      verified_at is not null as "isVerified", fraud_form as "fraudForm", occurred_on as "occurredOn",
      contact_channel as "contactChannel", victim_kind as "victimKind", is_for_somebody_else as "isForSomebodyElse",
      wants_help as "wantsHelp",
      province, municipality, loss_in_cents as "lossInCents", narrative, stated, own, partner_codes as "partnerCodes", answers, wiped_at is not null as "isWiped",
      exists (select from reports.contact c where c.report_id = r.id) as "hasContact",
      receipt_digest is not null as "hasReceipt", duplicate_of as "duplicateOf",
      array(select d.id::text from reports.report d where d.duplicate_of = r.id order by d.received_at limit 50)
        as duplicates
    from reports.report r where id = ${id}`.execute(tx)
  return found.rows[0] ?? null
}

export async function selectContact(tx: Tx, reportId: string): Promise<Buffer | null> {
  const found = await sql<{ sealed: Buffer }>`select sealed from reports.contact where report_id = ${reportId}`.execute(
    tx,
  )
  return found.rows[0]?.sealed ?? null
}
