// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Tx } from '#foundation/db'
import { type FormEntries, FormReader, Refusal } from '#foundation/web'
import { isRowId } from '#values'
import { replanned } from '../keep-action/replan.ts'
import { insertDependency } from '../plan/item.store.ts'
import type { Action, Edition } from '../plan/plan.ts'
import { renameResult, selectActions, selectEditions, updateAction } from '../plan/plan.store.ts'
import { planMessages as message, replanReason as reason } from '../plan/plan.text.ts'
import { typedPlanning } from '../plan/planning.ts'
import { secretaryTransaction } from '../plan/who.query.ts'
import { answersFor } from './answers-for.ts'
import { lockQuestion, type StoredQuestion, updateAnswer } from './question.store.ts'

/** The secretary decides about something odd: takes the proposal over, says what it is instead, or leaves it as the file has it. Once. */
export async function answerQuestion(ctx: Context, id: string, entries: FormEntries): Promise<void> {
  const form = new FormReader(ctx, entries)
  const answer = form.choice('answer', ['accepted', 'other', 'left']) as 'accepted' | 'other' | 'left'
  const typed = answer === 'other' ? form.text('text', 1000) : ''
  form.done()
  await secretaryTransaction(ctx, async (tx) => {
    const question = isRowId(id) ? await lockQuestion(tx, id) : null
    if (!question) throw new Refusal(message.noQuestion, { status: 404 })
    if (question.answer !== null) throw new Refusal(message.alreadyAnswered, { status: 409 })
    if (!answersFor(question).includes(answer))
      throw new Refusal(answer === 'accepted' ? message.nothingToTakeOver : message.noSuchAnswer)
    const edition = (await selectEditions(tx)).find((one) => one.id === question.editionId)
    if (!edition) throw new Refusal(message.noEdition, { status: 404 })
    if (answer === 'accepted') await takeOver(ctx, tx, question, edition)
    else if (answer === 'other') await takeTyped(ctx, tx, { question, edition, typed })
    await updateAnswer(tx, { id, answer, answeredWith: typed, at: ctx.now() })
    await recordAudit(ctx, tx, {
      action: 'action-plan.question-answered',
      subjectKind: 'plan-question',
      subjectId: id,
      detail: { kind: question.kind, answer },
    })
  })
}

async function takeOver(ctx: Context, tx: Tx, question: StoredQuestion, edition: Edition): Promise<void> {
  const { planning, dependsOn, group, text, sameAs } = question.proposal
  const actions = await selectActions(tx, edition.id)
  const action = targetOf(question, actions)
  const at = ctx.now()
  if (text !== undefined) return rename(ctx, tx, { question, edition, action, text })
  if (!action) return
  const isAdopted = edition.adoptedAt !== null
  if (planning) await updateAction(tx, action.id, replanned(action, planning, isAdopted, reason.nl.answered), at)
  if (group !== undefined) await updateAction(tx, action.id, { groupName: group }, at)
  const needed = actions.find(({ key }) => key === dependsOn)
  if (needed && needed.id !== action.id) await insertDependency(tx, action.id, needed.id)
  const twin = actions.find(({ key }) => key === sameAs)
  if (twin) await updateAction(tx, action.id, { droppedAt: at, mergedInto: twin.id }, at)
}

async function takeTyped(
  ctx: Context,
  tx: Tx,
  { question, edition, typed }: { question: StoredQuestion; edition: Edition; typed: string },
): Promise<void> {
  const action = targetOf(question, await selectActions(tx, edition.id))
  if (question.kind === 'spelling') return rename(ctx, tx, { question, edition, action, text: typed })
  if (!action) throw new Refusal(message.noAction, { status: 404 })
  if (question.kind === 'no-group' || question.kind === 'several-groups') {
    await updateAction(tx, action.id, { groupName: typed }, ctx.now())
    return
  }
  const planning = typedPlanning(typed, edition.year)
  if (!planning)
    throw new Refusal(message.planningUnclear, { fields: [{ field: 'text', code: message.planningUnclear }] })
  const isAdopted = edition.adoptedAt !== null
  await updateAction(tx, action.id, replanned(action, planning, isAdopted, reason.nl.answered), ctx.now())
}

async function rename(
  ctx: Context,
  tx: Tx,
  {
    question,
    edition,
    action,
    text,
  }: { question: StoredQuestion; edition: Edition; action: Action | undefined; text: string },
): Promise<void> {
  const { target, said } = question
  if (target && 'result' in target)
    await renameResult(tx, { editionId: edition.id, theme: target.theme, from: said, to: text, at: ctx.now() })
  else if (action) await updateAction(tx, action.id, { title: text }, ctx.now())
}

function targetOf({ target }: StoredQuestion, actions: readonly Action[]): Action | undefined {
  return target && 'action' in target ? actions.find(({ key }) => key === target.action) : undefined
}
