// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { announce } from '#foundation/events'
import { promoteDuplicates } from '../decide-report/take-step.command.ts'
import { mostReportsAtOnce } from '../receive-reports/submit-reports.command.ts'
import { ReportsDropped } from '../report/report.events.ts'
import { deleteReports, lockReceivedBefore, wipeWithdrawnBefore } from './expire-reports.store.ts'

/** Deletes one batch of reports that were received before `limit` and announces it. Returns how many. */
export function deleteOldReports(ctx: Context, limit: Date): Promise<number> {
  return transaction(ctx, async (tx) => {
    const reportIds = await lockReceivedBefore(tx, limit, mostReportsAtOnce)
    if (reportIds.length === 0) return 0
    await promoteDuplicates(ctx, tx, reportIds)
    await deleteReports(tx, reportIds)
    await recordAudit(
      ctx,
      tx,
      reportIds.map((id) => ({ action: 'reports.report-expired', subjectKind: 'report', subjectId: id })),
    )
    await announce(ctx, tx, ReportsDropped, { reportIds, reason: 'expired' })
    return reportIds.length
  })
}

/** Wipes one batch of reports that were withdrawn before `limit`. They were announced as dropped when that happened. */
export function wipeReports(ctx: Context, limit: Date): Promise<number> {
  return transaction(ctx, async (tx) => {
    const ids = await wipeWithdrawnBefore(tx, limit, ctx.now(), mostReportsAtOnce)
    await recordAudit(
      ctx,
      tx,
      ids.map((id) => ({ action: 'reports.report-wiped', subjectKind: 'report', subjectId: id })),
    )
    return ids.length
  })
}
