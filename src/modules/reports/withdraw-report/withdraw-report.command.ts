// SPDX-License-Identifier: EUPL-1.2
import { type Context, organisationOf, transaction } from '#foundation/access'
import { Refusal } from '#foundation/web'
import { takeStep } from '../decide-report/take-step.command.ts'
import { lockPresented, lockReport } from '../decide-report/take-step.store.ts'
import { presentReceipt } from '../receive-reports/receive-reports.store.ts'
import { parseReceiptCode } from '../report/receipt-code.ts'
import { reportMessages } from '../report/report.text.ts'

/** The reporter withdraws with the code of the receipt. What was told is wiped 30 days later. */
export function withdrawByCode(ctx: Context, text: string): Promise<void> {
  const digest = ctx.secrets.digest('reports.receipt', parseReceiptCode(text) ?? 'no code')
  return transaction(ctx, async (tx) => {
    await presentReceipt(tx, digest)
    const report = await lockPresented(tx, digest)
    if (!report) throw new Refusal(reportMessages.codeUnknown, { status: 404 })
    if (report.status !== 'withdrawn') await takeStep(ctx, tx, report, { step: 'withdraw' })
  })
}

/** The partner that filed a report withdraws it; a citizen's is the citizen's to withdraw. Bears repetition. */
export function withdrawOwnReport(ctx: Context, reportId: string): Promise<void> {
  return transaction(ctx, async (tx) => {
    const report = await lockReport(tx, reportId)
    if (!report || report.controllerOrganisationId !== organisationOf(ctx.actor) || report.origin === 'web')
      throw new Refusal(reportMessages.notFound, { status: 404 })
    if (report.status !== 'withdrawn') await takeStep(ctx, tx, report, { step: 'withdraw' })
  })
}
