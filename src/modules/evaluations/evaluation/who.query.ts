// SPDX-License-Identifier: EUPL-1.2
import { mustBeAnother, mustBeOtherOrganisation } from '#foundation/desk'
import { type Actor, type Context, mayDo, transaction } from '#foundation/access'
import type { Tx } from '#foundation/db'
import { Refusal, webMessages } from '#foundation/web'
import { isRowId, takesAnotherOrganisation } from '#values'
import { enterKeepers, type Evaluation, lockEvaluation } from './evaluation.store.ts'
import { evaluationMessages } from './evaluation.text.ts'
import { type EvaluationStep, evaluationSteps } from './evaluation.ts'

export type Person = Extract<Actor, { kind: 'person' }>

/** The person who asks, when they may keep evaluations; refuses everybody else. */
export function keeperOf({ actor }: Context): Person {
  if (actor.kind !== 'person' || !mayDo(actor, 'evaluations:keep'))
    throw new Refusal(evaluationMessages.mayNotKeep, { status: 403 })
  return actor
}

/** A transaction that sees what whoever asks may see. Row-level security is the second lock. */
export function evaluationTransaction<Result>(ctx: Context, work: (tx: Tx) => Promise<Result>): Promise<Result> {
  return transaction(ctx, async (tx) => {
    if (mayDo(ctx.actor, 'evaluations:keep')) await enterKeepers(tx)
    return work(tx)
  })
}

/**
 * The evaluation with which this step may be taken, locked. Refuses when it is not there for this person (404), was changed since it was
 * seen or cannot take the step now, and a second look by whoever planned or measured (409).
 */
export async function evaluationFor(
  tx: Tx,
  { id, seen, step, by }: { id: string; seen: number; step: EvaluationStep; by: Person },
): Promise<Evaluation> {
  const evaluation = isRowId(id) ? await lockEvaluation(tx, id) : null
  const isSecondLook = step === 'publish' || step === 'return'
  if (!evaluation || (!isSecondLook && evaluation.organisationId !== by.organisationId))
    throw new Refusal(webMessages.notThere, { status: 404 })
  if (!evaluationSteps[evaluation.status][step]) throw new Refusal(webMessages.notNow, { status: 409 })
  if (evaluation.changes !== seen) throw new Refusal(webMessages.changedMeanwhile, { status: 409 })
  if (isSecondLook) mustBeAnother({ actor: by }, evaluation.plannedBy, evaluation.measuredBy)
  const { result, organisationId } = evaluation
  if (step === 'publish' && result && takesAnotherOrganisation(result.level))
    mustBeOtherOrganisation({ actor: by }, organisationId)
  return evaluation
}
