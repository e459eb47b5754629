// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import type { ReportOrigin, ReportStatus, ReportStep } from '../report/report.ts'

export interface LockedReport {
  id: string
  origin: ReportOrigin
  status: ReportStatus
  isVerified: boolean
  controllerOrganisationId: string
}

/** The report, locked until the transaction ends; null when it does not exist for the one who asks. */
export async function lockReport(tx: Tx, id: string): Promise<LockedReport | null> {
  const found = await sql<LockedReport>`select id, origin, status, verified_at is not null as "isVerified",
    controller_organisation_id as "controllerOrganisationId" from reports.report where id = ${id} for update`.execute(
    tx,
  )
  return found.rows[0] ?? null
}

/** The report of the presented receipt, locked. */
export async function lockPresented(tx: Tx, digest: Buffer): Promise<LockedReport | null> {
  const found = await sql<{ id: string }>`select id from reports.report where receipt_digest = ${digest}`.execute(tx)
  return found.rows[0] ? lockReport(tx, found.rows[0].id) : null
}

export interface Step {
  reportId: string
  step: ReportStep
  status: ReportStatus
  at: Date
  reason: string | null
  organisationId: string | null
  verifies: boolean
}

export async function storeStep(tx: Tx, step: Step): Promise<void> {
  await sql`update reports.report set status = ${step.status}, status_at = ${step.at},
      verified_at = case when ${step.verifies} then ${step.at}::timestamptz else verified_at end
    where id = ${step.reportId}`.execute(tx)
  await sql`insert into reports.step (report_id, at, step, status, reason, organisation_id)
    values (${step.reportId}, ${step.at}, ${step.step}, ${step.status}, ${step.reason}, ${step.organisationId})`.execute(
    tx,
  )
}
