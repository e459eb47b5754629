// SPDX-License-Identifier: EUPL-1.2
import { type Context, mayDo } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Tx } from '#foundation/db'
import { type FormEntries, FormReader, Refusal, webMessages } from '#foundation/web'
import { dutchDay, isRowId } from '#values'
import { readProgress } from '../compose/read-progress.query.ts'
import { actionsOf } from '../compose/progress.ts'
import { type Person, progressTransaction, writerTransaction } from '../report/who.query.ts'
import {
  insertFinding,
  insertReview,
  moveReview,
  type Review,
  selectFindings,
  selectReview,
  settleOne,
  upsertAnswer,
} from '../review/review.store.ts'
import {
  longest,
  mostFindings,
  mostQuestions,
  type Outcome,
  outcomes,
  questionsIn,
  type ReviewStep,
  reviewSteps,
} from '../review/review.ts'
import { nextActions } from './next-actions.query.ts'
import { reviewMessages } from './review.text.ts'

/** The person who asks, when their organisation may answer; refuses everybody else. */
export function answererOf({ actor }: Context): Person {
  if (actor.kind !== 'person' || !(mayDo(actor, 'progress:answer') || mayDo(actor, 'progress:write')))
    throw new Refusal(reviewMessages.mayNot, { status: 403 })
  return actor
}

/** Begins the evaluation of this year. Refuses a second one (409). Returns its id. */
export async function openReview(ctx: Context, entries: FormEntries): Promise<string> {
  const form = new FormReader(ctx, entries)
  const questions = questionsIn(form.text('questions', mostQuestions * (longest.question + 2)))
  const isFine = questions.length <= mostQuestions && questions.every((one) => one.length <= longest.question)
  if (questions.length > 0 && !isFine) form.wrong('questions', reviewMessages.questions)
  const closesOn = form.day('closesOn', { mayCome: true })
  form.done()
  const id = ctx.newId()
  const year = Number(dutchDay(ctx.now()).slice(0, 4))
  await writerTransaction(ctx, async (tx, { organisationId }) => {
    if (!(await insertReview(tx, { id, year, organisationId, questions, closesOn }, ctx.now())))
      throw new Refusal(reviewMessages.taken, { status: 409 })
    await told(ctx, tx, 'progress.review-opened', id, { year })
  })
  return id
}

/** The organisation answers all questions at once, and may change its answer while they are open. */
export async function answerReview(ctx: Context, id: string, entries: FormEntries): Promise<void> {
  const { organisationId } = answererOf(ctx)
  await progressTransaction(ctx, async (tx) => {
    const { questions, closesOn } = await reviewFor(tx, id, 'answer')
    if (dutchDay(ctx.now()) > closesOn)
      throw new Refusal(reviewMessages.closed, { status: 409, values: { date: closesOn } })
    const form = new FormReader(ctx, entries)
    const answers = questions.map((_, at) => form.text(`answer-${at}`, longest.answer, false))
    form.done()
    await upsertAnswer(tx, id, { organisationId, answers }, ctx.now())
    await told(ctx, tx, 'progress.review-answered', id, {})
  })
}

/** From asking to finding, and from finding to closed. */
export async function moveOn(ctx: Context, id: string, step: 'stop-asking' | 'close'): Promise<void> {
  await writerTransaction(ctx, async (tx, by) => {
    const { status } = await reviewFor(tx, id, step, by)
    await moveReview(tx, id, status, reviewSteps[status][step] ?? status, ctx.now())
    await told(ctx, tx, 'progress.review-moved', id, { step })
  })
}

/** What was found, what happens with it, and which action of the plan it is about. */
export async function addFinding(ctx: Context, id: string, entries: FormEntries): Promise<void> {
  const progress = await readProgress(ctx)
  const form = new FormReader(ctx, entries)
  const text = form.text('text', longest.finding)
  const followUp = form.text('followUp', longest.finding)
  form.done()
  const known = (progress?.themes ?? []).flatMap(actionsOf).find(({ code }) => code === entries.action)
  await writerTransaction(ctx, async (tx, by) => {
    await reviewFor(tx, id, 'add-finding', by)
    if ((await selectFindings(tx, id)).length >= mostFindings) throw new Refusal(reviewMessages.full, { status: 409 })
    await insertFinding(tx, id, { id: ctx.newId(), text, followUp, action: known?.code ?? null }, ctx.now())
    await told(ctx, tx, 'progress.review-found', id, {})
  })
}

/** What the next edition did with a finding, said once: in which of its actions it stands, or why in none. */
export async function settleFinding(ctx: Context, id: string, entries: FormEntries): Promise<void> {
  const form = new FormReader(ctx, entries)
  const outcome = form.choice('outcome', outcomes) as Outcome
  const because = form.text('because', longest.because, false)
  const code = form.reference('takenIn', 60, false)
  if (outcome === 'declined' && because === '') form.wrong('because', reviewMessages.because)
  const findingId = String(entries.finding)
  const review = await progressTransaction(ctx, (tx) => reviewFor(tx, id, 'settle'))
  const isKnown = outcome === 'taken' && (await nextActions(ctx, review.year)).some(({ value }) => value === code)
  if (outcome === 'taken' && !isKnown) form.wrong('takenIn', reviewMessages.takenIn)
  form.done()
  await writerTransaction(ctx, async (tx, by) => {
    await reviewFor(tx, id, 'settle', by)
    const given = outcome === 'taken' ? { outcome, because: '', takenIn: code } : { outcome, because, takenIn: null }
    if (!isRowId(findingId) || !(await settleOne(tx, { reviewId: id, id: findingId, ...given }, ctx.now())))
      throw new Refusal(webMessages.notNow, { status: 409 })
    await told(ctx, tx, 'progress.review-settled', id, { outcome })
  })
}

/** The evaluation that this step may be taken in now. `by`: whoever holds it. */
async function reviewFor(tx: Tx, id: string, step: ReviewStep, by?: Person): Promise<Review> {
  const review = isRowId(id) ? await selectReview(tx, id) : null
  if (!review || (by && review.organisationId !== by.organisationId))
    throw new Refusal(webMessages.notThere, { status: 404 })
  if (!reviewSteps[review.status][step]) throw new Refusal(webMessages.notNow, { status: 409 })
  return review
}

function told(ctx: Context, tx: Tx, action: string, id: string, detail: Record<string, string | number>) {
  return recordAudit(ctx, tx, { action, subjectKind: 'review-of-plan', subjectId: id, detail })
}
