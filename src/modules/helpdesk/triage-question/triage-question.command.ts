// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { takeDeed } from '#foundation/desk'
import { type FormEntries, FormReader } from '#foundation/web'
import { dutchDay } from '#values'
import { helpdeskMessages } from '../question/helpdesk.text.ts'
import { answerDays, urgencies, type Urgency } from '../question/question.ts'
import { deleteExpert, selectExperts, updateQuestion, upsertExpert } from '../question/question.store.ts'
import { expertOf, expertTransaction, questionDesk } from '../question/who.query.ts'
import { addWorkingDays } from '../question/working-days.ts'

const longestKnows = 300

/** Says who answers, how soon, and whether it is about sharing. The clock counts from the day on which it was asked. */
export async function triageQuestion(ctx: Context, id: string, entries: FormEntries): Promise<void> {
  const form = new FormReader(ctx, entries)
  const urgency = form.choice('urgency', urgencies) as Urgency
  const isSharing = form.choice('isSharing', ['yes', 'no']) === 'yes'
  const expertId = [entries.expert ?? ''].flat()[0] ?? ''
  await takeDeed(ctx, questionDesk, 'triage', { id, entries }, async (tx, question, { to, by, at }) => {
    const expert = (await selectExperts(tx)).find((one) => one.id === expertId)
    if (!expert) form.wrong('expert', helpdeskMessages.noExpert)
    form.done()
    if (!expert) return
    const due_on = addWorkingDays(dutchDay(question.askedAt), answerDays[urgency])
    const changes = {
      status: to,
      urgency,
      due_on,
      is_sharing: isSharing,
      expert_id: expert.id,
      expert_name: expert.name,
    }
    await updateQuestion(tx, id, changes, by.name, at)
    const detail = { urgency, isSharing, expertId: expert.id }
    await recordAudit(ctx, tx, { action: 'helpdesk.question-assigned', subjectKind: 'question', subjectId: id, detail })
  })
}

/** Puts the person who asks on the list of experts, with what they know; or takes them off it. */
export async function joinExperts(ctx: Context, entries: FormEntries): Promise<void> {
  const by = expertOf(ctx)
  const isLeaving = entries.intent === 'leave-experts'
  const form = new FormReader(ctx, entries)
  const knows = isLeaving ? '' : form.text('knows', longestKnows)
  form.done()
  await expertTransaction(ctx, async (tx) => {
    if (isLeaving) await deleteExpert(tx, by.id)
    else await upsertExpert(tx, { ...by, knows, at: ctx.now() })
    const action = isLeaving ? 'helpdesk.expert-left' : 'helpdesk.expert-joined'
    await recordAudit(ctx, tx, { action, subjectKind: 'person', subjectId: by.id })
  })
}

/** Sends an answer back to the one who wrote it, with what is wrong. */
export function sendBack(ctx: Context, id: string, entries: FormEntries): Promise<void> {
  return takeDeed(ctx, questionDesk, 'send-back', { id, entries }, (tx, _, { to, because, by, at }) =>
    updateQuestion(tx, id, { status: to, remark: because }, by.name, at),
  )
}
