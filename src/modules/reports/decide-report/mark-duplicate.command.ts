// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { Refusal } from '#foundation/web'
import { droppedStatuses, isReportId } from '../report/report.ts'
import { reportMessages } from '../report/report.text.ts'
import { checkedReason, mayDecide } from './decide-report.command.ts'
import { takeStep } from './take-step.command.ts'
import { lockReports, pointOnwards } from './take-step.store.ts'

/**
 * This report tells the same as `of`, another report of the organisation, and no longer counts beside it. When `of` is a
 * duplicate itself, the report points to the one that counts; so does whatever pointed to this report. The reason is told to
 * the reporter. Undone by the step `restore`.
 */
export async function markDuplicate(
  ctx: Context,
  { reportId, of, reason: given }: { reportId: string; of: string; reason: string },
): Promise<void> {
  const reason = checkedReason(given, true)
  await transaction(ctx, async (tx) => {
    const asked = [reportId, of].filter(isReportId)
    const first = (await lockReports(tx, asked)).find(({ id }) => id === of)?.duplicateOf
    const locked = (await lockReports(tx, first ? [...asked, first] : asked)).filter((one) => mayDecide(ctx, one))
    const report = locked.find(({ id }) => id === reportId)
    const counting = locked.find(({ id }) => id === (first ?? of))
    if (!report || !counting) throw new Refusal(reportMessages.notFound, { status: 404 })
    if (counting.id === report.id) throw new Refusal(reportMessages.duplicateOfItself, { status: 409 })
    if ((droppedStatuses as readonly string[]).includes(counting.status))
      throw new Refusal(reportMessages.duplicateOfDropped, { status: 409 })
    await pointOnwards(tx, [{ from: report.id, to: counting.id }])
    await takeStep(ctx, tx, report, { step: 'mark-duplicate', reason, duplicateOf: counting.id })
  })
}
