// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { Refusal } from '#foundation/web'
import { findCurrentEdition } from '#modules/taxonomy'
import { dutchDay, receiptCodeOf } from '#values'
import { moveToReport } from '../attach-file/attachment.store.ts'
import { checkReport } from '../receive-reports/check-report.query.ts'
import { submitReports } from '../receive-reports/submit-reports.command.ts'
import { reportMessages } from '../report/report.text.ts'
import { decidingAnswersOf } from './deciding-answers.ts'
import { openDraft } from './draft.query.ts'
import { browserOf } from './draft-token.ts'
import { deleteDraft } from './draft.store.ts'
import { firstOpen } from './question.ts'
import { confirmedIn, rolesJudged } from './recognised.ts'
import { contactFromAnswers, reportFromAnswers } from './report-from-answers.ts'

/**
 * Sends the draft of this token as a report and forgets the draft, in one transaction. False when there is no draft: it
 * was sent a moment ago (a second click, a lost answer) or is gone; the receipt page knows which. `network`: from where it is sent.
 */
export function submitDraft(ctx: Context, token: string, network: string | null = null): Promise<boolean> {
  return transaction(ctx, async (tx) => {
    const own = { ...ctx, tx }
    const draft = await openDraft(own, tx, token, true)
    if (!draft) return false
    const tree = (await findCurrentEdition(own)).byId
    const open = firstOpen(draft.answers, tree)
    // The story was changed in another window: nobody saw what stands in it now.
    if (open === 'herkend') throw new Refusal(reportMessages.storyChanged, { status: 409 })
    if (open) throw new Refusal(reportMessages.nothingStated)
    const demoBankAllowed = !ctx.settings.isProduction
    const options = { today: dutchDay(ctx.now()), demoBankAllowed, confirmed: confirmedIn(draft.answers) }
    const checked = await checkReport(own, reportFromAnswers(draft.answers, options), { mustParse: false })
    if (!checked.ok) throw new Refusal(reportMessages.nothingStated, { fields: checked.errors })
    const contact = contactFromAnswers(draft.answers)
    const receiptCode = receiptCodeFor(ctx, token)
    const [receipt] = await submitReports(own, [checked.value], {
      origin: 'web',
      receiptCode,
      answers: decidingAnswersOf(draft.answers, tree),
      origins: { network, browser: browserOf(token) },
      ...(contact && { contact }),
    })
    if (!receipt) throw new Error('no receipt')
    await moveToReport(tx, draft.id, receipt.reportId)
    await deleteDraft(tx, draft.id)
    const program = rolesJudged(draft.answers)
    await recordAudit(ctx, tx, { action: 'reports.draft-sent', subjectKind: 'draft', subjectId: draft.id, ...program })
    return true
  })
}

/**
 * The code that belongs to a draft's token. It follows from the token and our key, so that a lost answer, a second click
 * or a killed server loses no receipt, and still only a digest of the code is stored.
 */
export function receiptCodeFor(ctx: Context, token: string): string {
  return receiptCodeOf(ctx.secrets.digest('reports.receipt-of-draft', token))
}
