// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { announce } from '#foundation/events'
import { Refusal } from '#foundation/web'
import { dutchDay } from '#values'
import type { Answer } from '../compose-answer/answer.ts'
import { composeAnswer, undecidedIn } from '../compose-answer/compose-answer.ts'
import { processingParts } from '../compose-answer/processing-parts.query.ts'
import { taskSteps, type TaskStatus } from '../request/request.ts'
import { TaskAnswered } from '../request/request.events.ts'
import { requestMessages } from '../request/request.text.ts'
import { markAnswered } from '../request/task.store.ts'
import { upsertAnswer } from './answer.store.ts'
import { selectDecisions } from './decision.store.ts'
import { gatherItems } from './gather-items.query.ts'
import { answererOf, ownTask } from './own-task.query.ts'
import { warningsOf } from './warnings-of.query.ts'

export const longestExplanation = 5_000

export interface GivenAnswer {
  taskId: string
  kind: Answer['kind']
  explanation: string
  /** From systems of the organisation itself. */
  own: readonly { name: string; value: string }[]
}

/** One organisation answers: what was found and decided is put together, sealed and from then on readable with the code. */
export async function answerTask(ctx: Context, given: GivenAnswer): Promise<TaskStatus> {
  const by = answererOf(ctx)
  const read = await transaction(ctx, async (tx) => {
    const own = await ownTask(tx, by, given.taskId)
    return { ...own, decisions: await selectDecisions(tx, own.task.id) }
  })
  const { task, request, keys, decisions } = read
  const explanation = given.explanation.trim()
  const refuse = (code: string, field: string, values = {}) => {
    throw new Refusal(code, { values, fields: [{ field, code, values }] })
  }
  if (given.kind === 'neutral' && task.law !== 'wpg') refuse(requestMessages.notPolice, 'uitleg')
  if (given.kind === 'full' && request.right !== 'access' && explanation.length < 10)
    refuse(requestMessages.explanationNeeded, 'uitleg')
  if (explanation.length > longestExplanation)
    refuse(requestMessages.explanationLong, 'uitleg', { most: longestExplanation })
  const gathered = await gatherItems(ctx, keys)
  if (given.kind === 'full' && undecidedIn(request.right, gathered, decisions) > 0)
    refuse(requestMessages.undecided, 'gevonden')
  const answer = composeAnswer({
    kind: given.kind,
    controller: by.organisationName,
    right: request.right,
    law: task.law,
    answeredOn: dutchDay(ctx.now()),
    keys: keys.flatMap(({ kind, value }) => (kind === 'report' ? [] : [{ kind, canonical: value }])),
    warnings: await warningsOf(ctx, by.organisationId, keys),
    explanation: explanation === '' ? null : explanation,
    processing: processingParts(ctx.personalData),
    gathered,
    decisions,
    own: given.own,
    ownTitle: 'uit de eigen systemen van deze organisatie',
  })
  const sealed = ctx.secrets.seal('data-requests.answer', JSON.stringify(answer))
  return transaction(ctx, async (tx) => {
    const locked = await ownTask(tx, by, given.taskId, { lock: true })
    const status = taskSteps[locked.task.status][given.kind === 'neutral' ? 'answer-neutrally' : 'answer']
    if (!status) throw new Refusal(requestMessages.changedMeanwhile, { status: 409 })
    await markAnswered(tx, task.id, status, ctx.now())
    await upsertAnswer(tx, { taskId: task.id, sealed, by: by.id, at: ctx.now() })
    await recordAudit(ctx, tx, {
      action: 'data-requests.task-answered',
      subjectKind: 'data-request',
      subjectId: request.id,
      purpose: 'een verzoek van een betrokkene beantwoorden',
      detail: { kind: given.kind, handedOver: answer.given.length, erased: answer.erased.length },
    })
    await announce(ctx, tx, TaskAnswered, { requestId: request.id })
    return status
  })
}
