// SPDX-License-Identifier: EUPL-1.2
import { type Context, organisationOf, transaction } from '#foundation/access'
import { selectReport } from '../find-report/find-report.store.ts'
import { selectSteps, type StepRow } from '../follow-report/follow-report.store.ts'
import type { ReportStatus } from '../report/report.ts'

export interface OwnReportStatus {
  reportId: string
  partnerReference: string | null
  status: ReportStatus
  isVerified: boolean
  receivedAt: Date
  steps: StepRow[]
}

/** How a report stands that the asking organisation filed itself; null for every other. Nothing that was told is in it. */
export function findOwnStatus(ctx: Context, id: string): Promise<OwnReportStatus | null> {
  return transaction(ctx, async (tx) => {
    const report = await selectReport(tx, id)
    if (!report || report.origin === 'web' || report.controllerOrganisationId !== organisationOf(ctx.actor)) return null
    const { partnerReference, status, isVerified, receivedAt } = report
    return { reportId: id, partnerReference, status, isVerified, receivedAt, steps: await selectSteps(tx, id) }
  })
}
