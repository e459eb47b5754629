// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { Refusal } from '#foundation/web'
import { type CalendarDate, dutchDay } from '#values'
import { longestFrom } from '../request/clock.ts'
import { taskSteps } from '../request/request.ts'
import { requestMessages } from '../request/request.text.ts'
import { extendTask, type ExtendedBecause, forgetLateness } from '../request/task.store.ts'
import { deciderOf, ownTask } from './own-task.query.ts'

/** Once, within the first term, with a reason of a few that whoever asks reads at once (art. 12, third paragraph, AVG). Free words could tell what is kept. */
export async function extendTerm(
  ctx: Context,
  given: { taskId: string; because: ExtendedBecause | null },
): Promise<void> {
  const by = deciderOf(ctx)
  const { because } = given
  if (because === null)
    throw new Refusal(requestMessages.extendedReasonNeeded, {
      fields: [{ field: 'langer', code: requestMessages.extendedReasonNeeded }],
    })
  await transaction(ctx, async (tx) => {
    const { task, request } = await ownTask(tx, by, given.taskId, { lock: true })
    const status = taskSteps[task.status].extend
    const dueOn = request.clockFrom && longestFrom(request.clockFrom as CalendarDate, task.law, request.right)
    const isInTime = task.dueOn !== null && dutchDay(ctx.now()) <= task.dueOn
    if (!status || !dueOn || !isInTime)
      throw new Refusal(requestMessages.notLonger, {
        status: 409,
        fields: [{ field: 'langer', code: requestMessages.notLonger }],
      })
    await extendTask(tx, task.id, { status, dueOn, because, at: ctx.now() })
    await forgetLateness(tx, task.id)
    await recordAudit(ctx, tx, {
      action: 'data-requests.term-extended',
      subjectKind: 'data-request',
      subjectId: request.id,
      detail: { because, dueOn },
    })
  })
}
