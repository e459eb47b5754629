// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { announce } from '#foundation/events'
import { Refusal } from '#foundation/web'
import { parseReceiptCode } from '#values'
import { lockPresented } from '../decide-report/take-step.store.ts'
import { presentReceipt } from '../receive-reports/receive-reports.store.ts'
import { ReportsAmended } from '../report/report.events.ts'
import { checkedText } from '../report/checked-text.schema.ts'
import { isReportId, mayBeAsked } from '../report/report.ts'
import { reportMessages } from '../report/report.text.ts'
import { storeAnswer } from './question.store.ts'
import { longestAnswer } from './question-limits.ts'

/** The reporter answers a question, with the code of the receipt. Refuses an answer to what was answered before (409). */
export async function answerQuestion(
  ctx: Context,
  { code, questionId, answer: given }: { code: string; questionId: string; answer: string },
): Promise<void> {
  const digest = ctx.secrets.digest('reports.receipt', parseReceiptCode(code) ?? 'no code')
  const answer = checkedText(given, {
    field: `answer-${questionId}`,
    most: longestAnswer,
    empty: reportMessages.answerEmpty,
  })
  return transaction(ctx, async (tx) => {
    await presentReceipt(tx, digest)
    const report = await lockPresented(ctx, tx, digest)
    if (!report) throw new Refusal(reportMessages.codeUnknown, { status: 404 })
    const isStored =
      mayBeAsked(report.status) &&
      isReportId(questionId) &&
      (await storeAnswer(tx, { reportId: report.id, questionId, answer, at: ctx.now() }))
    if (!isStored) throw new Refusal(reportMessages.questionGone, { status: 409 })
    await recordAudit(ctx, tx, {
      action: 'reports.question-answered',
      subjectKind: 'report',
      subjectId: report.id,
      detail: { questionId },
    })
    await announce(ctx, tx, ReportsAmended, { reportIds: [report.id] })
  })
}
