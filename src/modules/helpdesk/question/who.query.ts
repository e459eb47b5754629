// SPDX-License-Identifier: EUPL-1.2
import { type Context, mayDo, transaction } from '#foundation/access'
import type { Tx } from '#foundation/db'
import type { Desk } from '#foundation/desk'
import { Refusal } from '#foundation/web'
import { helpdeskMessages } from './helpdesk.text.ts'
import type { QuestionStatus } from './question.ts'
import { type QuestionDeed, questionDeeds } from './question-deeds.ts'
import { lockQuestion, type Question, selectQuestion } from './question.store.ts'

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

/** The questions of all, for an expert: row-level security asks for the same permission. */
export function expertTransaction<Result>(ctx: Context, work: (tx: Tx) => Promise<Result>): Promise<Result> {
  if (!mayDo(ctx.actor, 'helpdesk:answer')) throw new Refusal(helpdeskMessages.mayNotAnswer, { status: 403 })
  return transaction(ctx, work)
}

export const questionDesk: Desk<Question, QuestionStatus, QuestionDeed, Person> = {
  table: questionDeeds,
  who: (ctx, may) => (may === 'helpdesk:ask' ? askerOf(ctx) : expertOf(ctx)),
  within: transaction,
  find: (tx, id, lock) => (lock ? lockQuestion : selectQuestion)(tx, id),
  subject: ({ id }) => ({ subjectKind: 'question', subjectId: id }),
  changed: ({ changedName, changedAt }) => ({ who: changedName, at: changedAt }),
  longest: 3_000,
}
