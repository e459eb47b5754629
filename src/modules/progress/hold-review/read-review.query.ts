// SPDX-License-Identifier: EUPL-1.2
// No data about people: organisations only.
import type { Context } from '#foundation/access'
import { organisationNames } from '#modules/partners'
import { dutchDay, isRowId } from '#values'
import { actionsOf } from '../compose/progress.ts'
import { readProgress } from '../compose/read-progress.query.ts'
import { progressTransaction } from '../report/who.query.ts'
import { selectAnswers, selectFindings, selectReview, selectReviews } from '../review/review.store.ts'
import { answererOf } from './hold-review.command.ts'
import { nextActions } from './next-actions.query.ts'

const most = 50
const mostAnswers = 500

/** Every evaluation, the newest first, and whether one of this year can begin. */
export async function listReviews(ctx: Context) {
  answererOf(ctx)
  const { reviews, isWriter } = await progressTransaction(ctx, async (tx, isWriter) => ({
    reviews: await selectReviews(tx, most),
    isWriter,
  }))
  const year = Number(dutchDay(ctx.now()).slice(0, 4))
  return {
    reviews: reviews.map(({ id, year, status, closesOn }) => ({ id, year, status, closesOn })),
    year,
    mayBegin: isWriter && !reviews.some((review) => review.year === year),
  }
}

/** One evaluation: the own answer, and for whoever holds it all of them. Null when there is none. */
export async function readReview(ctx: Context, id: string) {
  const by = answererOf(ctx)
  const read = await progressTransaction(ctx, async (tx, isWriter) => {
    const review = isRowId(id) ? await selectReview(tx, id) : null
    if (!review) return null
    const [answers, findings] = [await selectAnswers(tx, id, mostAnswers), await selectFindings(tx, id)]
    return { review, answers, findings, isWriter }
  })
  if (!read) return null
  const { review, answers, findings, isWriter } = read
  const isHolder = isWriter && review.organisationId === by.organisationId
  const progress = await readProgress(ctx)
  const actions = (progress?.themes ?? []).flatMap(actionsOf)
  const titles = new Map(actions.map(({ code, title }) => [code, title]))
  const names = await organisationNames(
    ctx,
    answers.map(({ organisationId }) => organisationId),
  )
  return {
    ...review,
    isHolder,
    isOpen: review.status === 'asking' && dutchDay(ctx.now()) <= review.closesOn,
    own: answers.find(({ organisationId }) => organisationId === by.organisationId) ?? null,
    answers: isHolder
      ? answers.map((one) => ({ ...one, organisation: names.get(one.organisationId) ?? one.organisationId }))
      : [],
    findings: findings.map((finding) => ({
      ...finding,
      action: finding.action && (titles.get(finding.action) ?? finding.action),
    })),
    actions: actions.map(({ code, title }) => ({ value: code, text: title })),
    next: isHolder && review.status === 'closed' ? await nextActions(ctx, review.year) : [],
  }
}

/** Evaluations that wait for the answer of the own organisation. */
export async function countToAnswer(ctx: Context): Promise<number> {
  const by = answererOf(ctx)
  const today = dutchDay(ctx.now())
  return progressTransaction(ctx, async (tx) => {
    const open = (await selectReviews(tx, most)).filter(
      ({ status, closesOn }) => status === 'asking' && today <= closesOn,
    )
    const answers = await Promise.all(open.map(({ id }) => selectAnswers(tx, id, mostAnswers)))
    return answers.filter((given) => !given.some(({ organisationId }) => organisationId === by.organisationId)).length
  })
}
