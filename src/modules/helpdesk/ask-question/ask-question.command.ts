// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { takeDeed } from '#foundation/desk'
import { type FormEntries, FormReader } from '#foundation/web'
import { dutchDay } from '#values'
import { answerDays } from '../question/question.ts'
import { insertQuestion, updateQuestion } from '../question/question.store.ts'
import { askerOf, questionDesk } from '../question/who.query.ts'
import { addWorkingDays } from '../question/working-days.ts'

export const longestTitle = 300
export const longestText = 6_000

/** Asks a question for the own organisation. Its clock begins today. Returns its id. */
export async function askQuestion(ctx: Context, entries: FormEntries): Promise<string> {
  const by = askerOf(ctx)
  const form = new FormReader(ctx, entries)
  const title = form.text('title', longestTitle)
  const text = form.text('text', longestText)
  form.done()
  const id = ctx.newId()
  await transaction(ctx, async (tx) => {
    const dueOn = addWorkingDays(dutchDay(ctx.now()), answerDays.normal)
    await insertQuestion(tx, { id, title, text, by, at: ctx.now(), dueOn })
    await recordAudit(ctx, tx, { action: 'helpdesk.question-asked', subjectKind: 'question', subjectId: id })
  })
  return id
}

/** Takes a question of the own organisation back, as long as it has no answer. */
export function withdrawQuestion(ctx: Context, id: string, entries: FormEntries): Promise<void> {
  return takeDeed(ctx, questionDesk, 'withdraw', { id, entries }, (tx, _, { to, by, at }) =>
    updateQuestion(tx, id, { status: to }, by.name, at),
  )
}
