// SPDX-License-Identifier: EUPL-1.2
import { type Context, organisationOf, subjectOf, transaction } from '#foundation/access'
import { dutchDay } from '#values'
import { isOpen, type QuestionStatus, questionStatuses } from '../question/question.ts'
import { countQuestions, countUnseenAnswers, type Question, selectQuestions } from '../question/question.store.ts'
import { expertTransaction } from '../question/who.query.ts'
import { workingDaysUntil } from '../question/working-days.ts'

const rowsAPage = 20

export interface ListedQuestion {
  id: string
  title: string
  status: QuestionStatus
  askedAt: Date
  personName: string
  organisationId: string
  expertName: string | null
  urgency: Question['urgency']
  isSharing: boolean
  /** Working days left for an answer, negative when it is late; null when there is nothing to wait for. */
  daysLeft: number | null
}

/** Questions of the own organisation, the newest first. */
export async function listOwnQuestions(ctx: Context, page: number) {
  const organisationId = organisationOf(ctx.actor)
  if (organisationId === null) return { rows: [], count: 0, page: 1, pages: 1 }
  return transaction(ctx, async (tx) => {
    const choice = { statuses: questionStatuses, organisationId }
    const paging = pagingOf(await countQuestions(tx, choice), page)
    const found = await selectQuestions(tx, { ...choice, order: 'newest', ...paging.part })
    return { rows: found.map((row) => listed(row, ctx.now())), ...paging.shown }
  })
}

/** Questions of everybody, for experts; those that have to be answered first stand first. */
export async function listForExperts(
  ctx: Context,
  { statuses, page }: { statuses: readonly QuestionStatus[]; page: number },
) {
  return expertTransaction(ctx, async (tx) => {
    const choice = { statuses, organisationId: null }
    const paging = pagingOf(await countQuestions(tx, choice), page)
    const order = statuses.every(isOpen) ? 'due' : 'newest'
    const found = await selectQuestions(tx, { ...choice, order, ...paging.part })
    return { rows: found.map((row) => listed(row, ctx.now())), ...paging.shown }
  })
}

/** Questions that wait for the expert who asks: for triage, for their answer, or for a second pair of eyes on somebody else's. */
export function listForExpert(ctx: Context): Promise<Question[]> {
  const me = subjectOf(ctx.actor).id
  return expertTransaction(ctx, async (tx) => {
    const open = await selectQuestions(tx, {
      statuses: ['asked', 'assigned', 'proposed'],
      organisationId: null,
      order: 'due',
      limit: 500,
      offset: 0,
    })
    return open.filter(
      ({ status, expertId, answerBy }) =>
        status === 'asked' || (status === 'assigned' && expertId === me) || (status === 'proposed' && answerBy !== me),
    )
  })
}

export const countForExpert = async (ctx: Context): Promise<number> => (await listForExpert(ctx)).length

/** How many answers the person who asked has not read yet. */
export function countUnread(ctx: Context): Promise<number> {
  return transaction(ctx, (tx) => countUnseenAnswers(tx, subjectOf(ctx.actor).id ?? ''))
}

function listed(row: Question, now: Date): ListedQuestion {
  const { id, title, status, askedAt, personName, organisationId, expertName, urgency, isSharing } = row
  const daysLeft = isOpen(status) ? workingDaysUntil(dutchDay(now), row.dueOn) : null
  return { id, title, status, askedAt, personName, organisationId, expertName, urgency, isSharing, daysLeft }
}

function pagingOf(count: number, asked: number) {
  const pages = Math.max(1, Math.ceil(count / rowsAPage))
  const page = Math.min(Math.max(1, asked), pages)
  return { shown: { count, page, pages }, part: { limit: rowsAPage, offset: (page - 1) * rowsAPage } }
}
