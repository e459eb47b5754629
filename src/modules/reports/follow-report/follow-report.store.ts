// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import type { ReportStatus, ReportStep } from '../report/report.ts'
import type { OwnIdentifier, StatedIdentifier } from '../report/reported-matter.ts'

export interface FollowedRow {
  id: string
  status: ReportStatus
  receivedAt: Date
  fraudForm: string | null
  occurredOn: string | null
  lossInCents: number | null
  stated: StatedIdentifier[]
  own: OwnIdentifier[]
  narrative: string
  controllerOrganisationId: string
  hasContact: boolean
  wantsHelp: boolean
}

export interface StepRow {
  at: Date
  step: ReportStep
  status: ReportStatus
  reason: string | null
  organisationId: string | null
  /** Who took it; null: the reporter, a machine or the program, or before names were kept. */
  personId: string | null
}

/** The report that belongs to the presented receipt, if any. */
export async function selectPresented(tx: Tx, digest: Buffer): Promise<FollowedRow | null> {
  const found = await sql<FollowedRow>`select id, status, received_at as "receivedAt", fraud_form as "fraudForm",
      occurred_on as "occurredOn", loss_in_cents as "lossInCents", stated, own, narrative,
      controller_organisation_id as "controllerOrganisationId",
      exists (select from reports.contact c where c.report_id = id) as "hasContact",
      wants_help as "wantsHelp"
    from reports.report where receipt_digest = ${digest}`.execute(tx)
  return found.rows[0] ?? null
}

export async function selectSteps(tx: Tx, reportId: string): Promise<StepRow[]> {
  const found = await sql<StepRow>`select at, step, status, reason, organisation_id as "organisationId",
      person_id as "personId" from reports.step where report_id = ${reportId} order by at`.execute(tx)
  return found.rows
}
