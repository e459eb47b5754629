// SPDX-License-Identifier: EUPL-1.2
import { type Context, mayDo, organisationOf, transaction } from '#foundation/access'
import { Refusal } from '#foundation/web'
import type { ReportStatus } from '../report/report.ts'
import { reportMessages } from '../report/report.text.ts'
import { takeStep } from './take-step.command.ts'
import { lockReport } from './take-step.store.ts'

export interface Decision {
  reportId: string
  step: 'confirm' | 'reject' | 'close'
  /** Told to the reporter; compulsory when rejecting. */
  reason?: string
  /** The status that the decider saw. When it has changed since, nothing is stored. */
  seenStatus: ReportStatus
}

/** The receiving organisation confirms, rejects or closes a report. Refuses when somebody else decided meanwhile (409). */
export async function decideReport(ctx: Context, decision: Decision): Promise<ReportStatus> {
  const { reportId, step, seenStatus } = decision
  const reason = decision.reason?.trim() || null
  if (step === 'reject' && !reason)
    throw new Refusal(reportMessages.reasonRequired, {
      fields: [{ field: 'reason', code: reportMessages.reasonRequired }],
    })
  return transaction(ctx, async (tx) => {
    const report = await lockReport(tx, reportId)
    const isOurs = report?.controllerOrganisationId === organisationOf(ctx.actor) && mayDo(ctx.actor, 'reports:confirm')
    if (!report || !isOurs) throw new Refusal(reportMessages.notFound, { status: 404 })
    if (report.status !== seenStatus) throw new Refusal(reportMessages.changedMeanwhile, { status: 409 })
    return takeStep(ctx, tx, report, { step, reason })
  })
}
