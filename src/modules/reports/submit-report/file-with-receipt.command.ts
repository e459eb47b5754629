// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { Refusal } from '#foundation/web'
import { checkReport } from '../receive-reports/check-report.query.ts'
import { submitReports } from '../receive-reports/submit-reports.command.ts'
import type { SubmitReport } from '../receive-reports/submit-report.ts'
import { reportMessages } from '../report/report.text.ts'
import { receiptCodeFor } from './submit-draft.command.ts'

/**
 * Files what somebody typed on another page than the form, as their report. `token`: drawn for that page; the code of the receipt follows from it. Refuses
 * what does not parse.
 */
export function fileWithReceipt(
  ctx: Context,
  token: string,
  report: SubmitReport,
  network: string | null,
): Promise<{ reportId: string; code: string }> {
  return transaction(ctx, async (tx) => {
    const own = { ...ctx, tx }
    const checked = await checkReport(own, report, { mustParse: true })
    if (!checked.ok) throw new Refusal(reportMessages.nothingStated, { status: 422, fields: checked.errors })
    const code = codeOfPage(ctx, token)
    const [receipt] = await submitReports(own, [checked.value], {
      origin: 'web',
      receiptCode: code,
      origins: { network, browser: null },
    })
    if (!receipt) throw new Error('no receipt')
    return { reportId: receipt.reportId, code }
  })
}

/** The code of what is filed from a page with this token; of another kind than those of drafts. */
export function codeOfPage(ctx: Context, token: string): string {
  return receiptCodeFor(ctx, `page:${token}`)
}
