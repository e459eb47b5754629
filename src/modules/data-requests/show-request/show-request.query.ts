// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { type CalendarDate, dutchDay } from '#values'
import { selectDecisions } from '../answer-request/decision.store.ts'
import { type GatheredSource, gatherItems } from '../answer-request/gather-items.query.ts'
import { deciderOf, ownTask } from '../answer-request/own-task.query.ts'
import { warningsOf } from '../answer-request/warnings-of.query.ts'
import type { Answer } from '../compose-answer/answer.ts'
import type { Decision } from '../compose-answer/decision.ts'
import { longestFrom } from '../request/clock.ts'
import { taskSteps } from '../request/request.ts'
import { type DataRequest, type Key, selectContact, selectKeys } from '../request/request.store.ts'
import type { Task } from '../request/task.store.ts'

export interface ShownRequest {
  task: Task
  request: DataRequest
  keys: Key[]
  /** Only for the organisation that receives for all. */
  contact: { email: string | null; phone: string | null } | null
  gathered: GatheredSource[]
  decisions: Decision[]
  warnings: Answer['warnings']
  /** Until when it can be extended now; null: it cannot. */
  longest: CalendarDate | null
}

/** Everything that one organisation found and decided about one request. The look is written down, with how much was seen. */
export async function showRequest(ctx: Context, taskId: string): Promise<ShownRequest> {
  const by = deciderOf(ctx)
  const read = await transaction(ctx, async (tx) => {
    const own = await ownTask(tx, by, taskId)
    const sealed = await selectContact(tx, own.request.id)
    return {
      own,
      sealed,
      keys: await selectKeys(tx, own.request.id),
      decisions: await selectDecisions(tx, own.task.id),
    }
  })
  const { own, sealed, keys, decisions } = read
  const { task, request } = own
  // Once it was answered nobody need see again what is kept.
  const gathered = taskSteps[task.status].answer ? await gatherItems(ctx, own.keys) : []
  await transaction(ctx, (tx) =>
    recordAudit(ctx, tx, {
      action: 'data-requests.request-read',
      subjectKind: 'data-request',
      subjectId: request.id,
      purpose: 'een verzoek van een betrokkene beantwoorden',
      detail: { found: gathered.reduce((sum, { items }) => sum + items.length, 0) },
    }),
  )
  const isInTime = task.dueOn !== null && dutchDay(ctx.now()) <= task.dueOn
  const longest =
    taskSteps[task.status].extend && isInTime && request.clockFrom
      ? longestFrom(request.clockFrom as CalendarDate, task.law, request.right)
      : null
  return {
    task,
    request,
    keys,
    contact: sealed && JSON.parse(ctx.secrets.open('data-requests.contact', sealed)),
    gathered,
    decisions,
    warnings: await warningsOf(ctx, task.organisationId, own.keys),
    longest,
  }
}
