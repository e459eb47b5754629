// SPDX-License-Identifier: EUPL-1.2
import type { Desk } from '#foundation/desk'
import { type Actor, type Context, mayDo, transaction } from '#foundation/access'
import { Refusal } from '#foundation/web'
import { type EvaluationDeed, evaluationDeeds } from './evaluation-deeds.ts'
import { type Evaluation, lockEvaluation, selectEvaluation } from './evaluation.store.ts'
import { evaluationMessages } from './evaluation.text.ts'
import type { EvaluationStatus } from './evaluation.ts'

export type Person = Extract<Actor, { kind: 'person' }>

/** The person who asks, when they may keep evaluations; refuses everybody else. */
export function keeperOf({ actor }: Context): Person {
  if (actor.kind !== 'person' || !mayDo(actor, 'evaluations:keep'))
    throw new Refusal(evaluationMessages.mayNotKeep, { status: 403 })
  return actor
}

export const evaluationDesk: Desk<Evaluation, EvaluationStatus, EvaluationDeed, Person> = {
  table: evaluationDeeds,
  who: keeperOf,
  within: transaction,
  find: (tx, id, lock) => (lock ? lockEvaluation : selectEvaluation)(tx, id),
  subject: ({ id }, step) => ({ subjectKind: 'evaluation', subjectId: id, detail: { ...(step && { step }) } }),
  longest: 2_000,
}
