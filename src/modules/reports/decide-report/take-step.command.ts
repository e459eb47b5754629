// SPDX-License-Identifier: EUPL-1.2
import { type Context, organisationOf } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Tx } from '#foundation/db'
import { announce } from '#foundation/events'
import { Refusal } from '#foundation/web'
import { ReportsDropped, ReportsVerified } from '../report/report.events.ts'
import { nextStatus, type ReportStatus, type ReportStep } from '../report/report.ts'
import { reportMessages } from '../report/report.text.ts'
import { type LockedReport, storeStep } from './take-step.store.ts'
import { consequenceOf } from './take-step.ts'

/** One step of a locked report, with its line and its announcement, inside the transaction of the caller. Returns the new status. */
export async function takeStep(
  ctx: Context,
  tx: Tx,
  report: LockedReport,
  { step, reason = null }: { step: ReportStep; reason?: string | null },
): Promise<ReportStatus> {
  const status = nextStatus(report.status, step)
  if (!status) throw new Refusal(reportMessages.stepNotAllowed, { status: 409 })
  const consequence = consequenceOf(step, report.isVerified)
  await storeStep(tx, {
    reportId: report.id,
    step,
    status,
    at: ctx.now(),
    reason,
    organisationId: organisationOf(ctx.actor),
    verifies: consequence === 'verified',
  })
  await recordAudit(ctx, tx, {
    action: `reports.report-${status}`,
    subjectKind: 'report',
    subjectId: report.id,
    detail: { from: report.status },
  })
  const reportIds = [report.id]
  if (consequence === 'verified') await announce(ctx, tx, ReportsVerified, { reportIds })
  else if (consequence) await announce(ctx, tx, ReportsDropped, { reportIds, reason: consequence })
  return status
}
