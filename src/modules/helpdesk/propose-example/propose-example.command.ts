// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { messageOf } from '#foundation/text'
import { type FormEntries, FormReader, Refusal, webMessages } from '#foundation/web'
import { longestStory, proposeCase } from '#modules/agreements'
import { isRowId } from '#values'
import { selectPublicationOf, updateProposalOf } from '../publish-answer/publication.store.ts'
import { helpdeskMessages } from '../question/helpdesk.text.ts'
import { lockQuestion } from '../question/question.store.ts'
import { expertOf, expertTransaction } from '../question/who.query.ts'
import { findExample } from './find-example.query.ts'

/**
 * Puts a published answer about sharing forward as an example of a rule, for a second person of the expert team to approve. The second
 * time nothing happens, unless the first was declined or taken back.
 */
export async function proposeExample(ctx: Context, questionId: string, entries: FormEntries): Promise<void> {
  expertOf(ctx)
  const form = new FormReader(ctx, entries)
  const ruleId = form.reference('ruleId', 100)
  form.done()
  await expertTransaction(ctx, async (tx) => {
    const question = isRowId(questionId) ? await lockQuestion(tx, questionId) : null
    if (!question) throw new Refusal(webMessages.notThere, { status: 404 })
    const published = await selectPublicationOf(tx, questionId)
    if (!published) throw new Refusal(webMessages.notNow, { status: 409 })
    const { sharingCase } = question
    if (!sharingCase) throw new Refusal(helpdeskMessages.noCase, { status: 409 })
    const inTx = { ...ctx, tx }
    if ((await findExample(inTx, published))?.counts) return
    // The story is what was published: it names nobody. A long one says in its title what it is about.
    const story = published.question.length <= longestStory ? published.question : published.title
    const reason = messageOf(helpdeskMessages.fromAnswer, 'nl', { title: published.title })
    const proposalId = await proposeCase(inTx, { ruleId, story, sharingCase, reason })
    await updateProposalOf(tx, questionId, proposalId)
    await recordAudit(ctx, tx, {
      action: 'helpdesk.example-proposed',
      subjectKind: 'question',
      subjectId: questionId,
      detail: { proposalId, ruleId },
    })
  })
}
