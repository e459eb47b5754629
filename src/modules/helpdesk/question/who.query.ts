// SPDX-License-Identifier: EUPL-1.2
import { type Context, mayDo, transaction } from '#foundation/access'
import type { Tx } from '#foundation/db'
import { formatDateTime } from '#foundation/text'
import { Refusal, webMessages } from '#foundation/web'
import { isRowId } from '#values'
import { helpdeskMessages } from './helpdesk.text.ts'
import { type QuestionStatus, type QuestionStep, questionSteps } from './question.ts'
import { enterExperts, lockQuestion, type Question } from './question.store.ts'

export interface Person {
  id: string
  name: string
  organisationId: string
  organisationName: string
}

/** The person who asks, when they may ask questions for their organisation; refuses everybody else. */
export function askerOf(ctx: Context): Person {
  const { actor } = ctx
  if (actor.kind !== 'person' || !mayDo(actor, 'helpdesk:ask'))
    throw new Refusal(helpdeskMessages.mayNotAsk, { status: 403 })
  return actor
}

export function expertOf(ctx: Context): Person {
  const { actor } = ctx
  if (actor.kind !== 'person' || !mayDo(actor, 'helpdesk:answer'))
    throw new Refusal(helpdeskMessages.mayNotAnswer, { status: 403 })
  return actor
}

/** A transaction that sees what experts see: the questions of all. The permission is the first lock, row-level security the second. */
export function expertTransaction<Result>(ctx: Context, work: (tx: Tx) => Promise<Result>): Promise<Result> {
  if (!mayDo(ctx.actor, 'helpdesk:answer')) throw new Refusal(helpdeskMessages.mayNotAnswer, { status: 403 })
  return transaction(ctx, async (tx) => {
    await enterExperts(tx)
    return work(tx)
  })
}

/** The question, locked, and where the step leads; refuses when it is not there (404), was changed since it was seen, or cannot take it (409). */
export async function questionFor(
  ctx: Context,
  tx: Tx,
  { id, step, seenVersion }: { id: string; step: QuestionStep; seenVersion: number },
): Promise<{ question: Question; status: QuestionStatus }> {
  const question = isRowId(id) ? await lockQuestion(tx, id) : null
  if (!question) throw new Refusal(webMessages.notThere, { status: 404 })
  if (question.version !== seenVersion) {
    const values = { who: question.changedName, when: formatDateTime(question.changedAt, ctx.language) }
    throw new Refusal(webMessages.changedBy, { status: 409, values })
  }
  const status = questionSteps[question.status][step]
  if (!status) throw new Refusal(webMessages.notNow, { status: 409 })
  return { question, status }
}
