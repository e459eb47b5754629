// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { Refusal } from '#foundation/web'
import { isRowId } from '#values'
import { helpdeskMessages } from '../question/helpdesk.text.ts'
import { selectQuestion } from '../question/question.store.ts'
import { selectPublicationOf } from '../publish-answer/publication.store.ts'
import { expertOf, expertTransaction } from '../question/who.query.ts'
import { exampleCaseOf } from './example-case.ts'
import { insertExample } from './example-case.store.ts'

/** Proposes a published answer about sharing as an example of a rule. The second time nothing happens. */
export async function proposeExample(ctx: Context, questionId: string): Promise<void> {
  const by = expertOf(ctx)
  await expertTransaction(ctx, async (tx) => {
    const question = isRowId(questionId) ? await selectQuestion(tx, questionId) : null
    if (!question) throw new Refusal(helpdeskMessages.notFound, { status: 404 })
    const published = await selectPublicationOf(tx, questionId)
    if (!published) throw new Refusal(helpdeskMessages.notAllowedNow, { status: 409 })
    const { sharingCase } = question
    if (!sharingCase || !exampleCaseOf({ story: published.question, sharingCase }))
      throw new Refusal(helpdeskMessages.noCase, { status: 409 })
    const id = ctx.newId()
    const row = { id, questionId, story: published.question, sharingCase, by, at: ctx.now() }
    if (!(await insertExample(tx, row))) return
    const detail = { exampleId: id }
    await recordAudit(ctx, tx, {
      action: 'helpdesk.example-proposed',
      subjectKind: 'question',
      subjectId: questionId,
      detail,
    })
  })
}
