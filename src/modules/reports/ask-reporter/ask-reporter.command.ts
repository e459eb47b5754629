// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { Refusal } from '#foundation/web'
import { mayDecide } from '../decide-report/decide-report.command.ts'
import { lockReport } from '../decide-report/take-step.store.ts'
import { checkedText } from '../report/checked-text.schema.ts'
import { isReportId, mayBeAsked } from '../report/report.ts'
import { reportMessages } from '../report/report.text.ts'
import { asksSecret } from './asks-secret.ts'
import { hasReceipt, insertQuestion, selectQuestions } from './question.store.ts'
import { longestQuestion } from './question-limits.ts'

const mostOpen = 3

/**
 * Asks the reporter something: it is shown with the report, behind the reporter's code. Refuses a question for a PIN, a
 * password, a code or access to a computer, a fourth open question, and a report of which nobody holds the code. Returns the
 * id of the question.
 */
export async function askReporter(ctx: Context, given: { reportId: string; question: string }): Promise<string> {
  const question = checkedText(given.question, {
    field: 'question',
    most: longestQuestion,
    empty: reportMessages.questionEmpty,
  })
  if (asksSecret(question)) throw refused(reportMessages.questionAsksSecret)
  return transaction(ctx, async (tx) => {
    const report = isReportId(given.reportId) ? await lockReport(tx, given.reportId) : null
    if (!report || !mayDecide(ctx, report)) throw new Refusal(reportMessages.notFound, { status: 404 })
    if (!mayBeAsked(report.status) || !(await hasReceipt(tx, report.id)))
      throw new Refusal(reportMessages.cannotBeAsked, { status: 409 })
    const open = (await selectQuestions(tx, report.id)).filter(({ answeredAt }) => answeredAt === null)
    if (open.length >= mostOpen)
      throw new Refusal(reportMessages.tooManyQuestions, { status: 409, values: { max: mostOpen } })
    const id = ctx.newId()
    const organisationId = report.controllerOrganisationId
    await insertQuestion(tx, { id, reportId: report.id, organisationId, at: ctx.now(), question })
    await recordAudit(ctx, tx, {
      action: 'reports.reporter-asked',
      subjectKind: 'report',
      subjectId: report.id,
      detail: { questionId: id },
    })
    return id
  })
}

function refused(code: string): Refusal {
  return new Refusal(code, { fields: [{ field: 'question', code }] })
}
