// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import type { ReportOrigin, ReportStatus } from '../report/report.ts'

export interface ListedReport {
  id: string
  receivedAt: Date
  status: ReportStatus
  origin: ReportOrigin
  isVerified: boolean
  fraudForm: string | null
  lossInCents: number | null
  statedCount: number
  attachmentCount: number
  partnerReference: string | null
}

interface Choice {
  controller: string
  status: ReportStatus | null
  limit: number
  offset: number
}

export async function selectReports(tx: Tx, { controller, status, limit, offset }: Choice): Promise<ListedReport[]> {
  const found = await sql<ListedReport>`select id, received_at as "receivedAt", status, origin,
      verified_at is not null as "isVerified", fraud_form as "fraudForm", loss_in_cents as "lossInCents",
      jsonb_array_length(stated) as "statedCount", partner_reference as "partnerReference",
      (select count(*) from reports.attachment a where a.report_id = r.id) as "attachmentCount"
    from reports.report r
    where controller_organisation_id = ${controller} and (${status}::text is null or status = ${status})
    order by received_at desc, id desc limit ${limit} offset ${offset}`.execute(tx)
  return found.rows
}

export async function countReports(tx: Tx, controller: string, status: ReportStatus | null): Promise<number> {
  const found = await sql<{ count: number }>`select count(*) as count from reports.report
    where controller_organisation_id = ${controller} and (${status}::text is null or status = ${status})`.execute(tx)
  return found.rows[0]?.count ?? 0
}

/** Reports that wait for somebody to look at them, received since then. */
export async function countNewSince(tx: Tx, controller: string, since: Date): Promise<number> {
  const found = await sql<{ count: number }>`select count(*) as count from reports.report
    where controller_organisation_id = ${controller} and received_at >= ${since} and status = 'received'`.execute(tx)
  return found.rows[0]?.count ?? 0
}
