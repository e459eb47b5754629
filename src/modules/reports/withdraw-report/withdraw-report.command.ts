// SPDX-License-Identifier: EUPL-1.2
import { type Context, mayDo, organisationOf, transaction } from '#foundation/access'
import { Refusal } from '#foundation/web'
import { parseReceiptCode } from '#values'
import { checkedReason, type DecisionOutcome } from '../decide-report/decide-report.command.ts'
import { takeStep, takeSteps } from '../decide-report/take-step.command.ts'
import { lockPresented, lockReports } from '../decide-report/take-step.store.ts'
import { presentReceipt } from '../receive-reports/receive-reports.store.ts'
import { isReportId } from '../report/report.ts'
import { reportMessages } from '../report/report.text.ts'

/** The reporter withdraws with the code of the receipt. What was told is wiped 30 days later. */
export function withdrawByCode(ctx: Context, text: string): Promise<void> {
  const digest = ctx.secrets.digest('reports.receipt', parseReceiptCode(text) ?? 'no code')
  return transaction(ctx, async (tx) => {
    await presentReceipt(tx, digest)
    const report = await lockPresented(ctx, tx, digest)
    if (!report) throw new Refusal(reportMessages.codeUnknown, { status: 404 })
    if (report.status !== 'withdrawn') await takeStep(ctx, tx, report, { step: 'withdraw' })
  })
}

/** The partner that filed a report withdraws it; a citizen's is the citizen's to withdraw. Bears repetition. */
export async function withdrawOwnReport(ctx: Context, reportId: string): Promise<void> {
  const outcomes = await withdrawFiled(ctx, { reportIds: [reportId] })
  if (outcomes.get(reportId) !== 'done') throw new Refusal(reportMessages.notFound, { status: 404 })
}

const mostWithdrawnAtOnce = 1_000

/**
 * A partner withdraws at most 1,000 reports that it filed itself, in one transaction.
 * What does not exist, or is a citizen's to withdraw, is 'not-found'. Bears repetition: what was withdrawn before is 'done'.
 */
export async function withdrawFiled(
  ctx: Context,
  given: { reportIds: readonly string[]; reason?: string | undefined },
): Promise<Map<string, Exclude<DecisionOutcome, 'not-allowed'>>> {
  const reportIds = [...new Set(given.reportIds)]
  if (reportIds.length > mostWithdrawnAtOnce)
    throw new Refusal(reportMessages.tooManyAtOnce, { values: { max: mostWithdrawnAtOnce } })
  const reason = checkedReason(given.reason, false)
  return transaction(ctx, async (tx) => {
    const mayWithdraw = mayDo(ctx.actor, 'reports:file') || mayDo(ctx.actor, 'reports:confirm')
    const found = mayWithdraw ? await lockReports(tx, reportIds.filter(isReportId)) : []
    const own = found.filter(
      (report) => report.controllerOrganisationId === organisationOf(ctx.actor) && report.origin !== 'web',
    )
    await takeSteps(ctx, tx, own, { step: 'withdraw', reason })
    const ownIds = new Set(own.map(({ id }) => id))
    return new Map(reportIds.map((id) => [id, ownIds.has(id) ? 'done' : 'not-found'] as const))
  })
}
