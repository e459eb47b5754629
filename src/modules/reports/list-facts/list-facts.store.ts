// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import type { ReportOrigin, ReportStatus } from '../report/report.ts'

export interface ReportFacts {
  id: string
  /** The organisation that received it. */
  controllerOrganisationId: string
  receivedAt: Date
  status: ReportStatus
  origin: ReportOrigin
  isVerified: boolean
  /** As the reporter stated it, concept of the taxonomy. */
  fraudForm: string | null
  lossInCents: number | null
  /** ISO date. */
  occurredOn: string | null
  province: string | null
  /** As the reporter stated it, concept of the taxonomy. */
  channel: string | null
  partnerReference: string | null
  /** The reporter asked to be called or written to. */
  wantsHelp: boolean
  hasContact: boolean
  /** The report that counts instead of this one. */
  duplicateOf: string | null
}

export async function selectFacts(tx: Tx, reportIds: readonly string[]): Promise<ReportFacts[]> {
  const found = await sql<ReportFacts>`select id,
      controller_organisation_id as "controllerOrganisationId", received_at as "receivedAt", status, origin,
      verified_at is not null as "isVerified", fraud_form as "fraudForm", loss_in_cents as "lossInCents",
      occurred_on as "occurredOn", province, contact_channel as channel, partner_reference as "partnerReference",
      wants_help as "wantsHelp", exists (select from reports.contact c where c.report_id = r.id) as "hasContact",
      duplicate_of as "duplicateOf"
    from reports.report r
    where id = any(${reportIds}::uuid[])`.execute(tx)
  return found.rows
}

/** The beginning of what was told, on one line, at most `most` characters; '' where nothing was told or it was wiped. */
export async function selectFirstWords(
  tx: Tx,
  reportIds: readonly string[],
  most: number,
): Promise<Map<string, string>> {
  const found = await sql<{ id: string; words: string }>`select id,
      trim(regexp_replace(left(narrative, ${most * 2}), '\\s+', ' ', 'g')) as words
    from reports.report where id = any(${reportIds}::uuid[])`.execute(tx)
  return new Map(found.rows.map(({ id, words }) => [id, words.slice(0, most)]))
}
