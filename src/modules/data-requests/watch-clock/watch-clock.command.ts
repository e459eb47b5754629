// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { dutchDay } from '#values'
import { stateOf, taskSteps } from '../request/request.ts'
import { closeRequest, lockRequest, selectNeverShown } from '../request/request.store.ts'
import { lapseTasks, noteLate, selectTasks } from '../request/task.store.ts'

/** What is late is on record, once; the tray of the organisation shows it as long as it is. */
export function noteLateTasks(ctx: Context): Promise<number> {
  const system = asSystem(ctx, 'data-requests.watch-clock')
  return transaction(system, async (tx) => {
    const late = await noteLate(tx, dutchDay(ctx.now()), ctx.now())
    await recordAudit(
      system,
      tx,
      late.map(({ requestId, organisationId, dueOn }) => ({
        action: 'data-requests.lateness-noted',
        subjectKind: 'data-request',
        subjectId: requestId,
        detail: { organisation: organisationId, dueOn },
      })),
    )
    return late.length
  })
}

/** Of whom nobody showed anything in time: nothing was searched and nothing is told. They can ask again. */
export async function lapseNeverShown(ctx: Context): Promise<number> {
  const system = asSystem(ctx, 'data-requests.watch-clock')
  const ids = await transaction(system, (tx) => selectNeverShown(tx, dutchDay(ctx.now())))
  for (const id of ids)
    await transaction(system, async (tx) => {
      const request = await lockRequest(tx, id)
      const lapsed = taskSteps.waiting.lapse
      if (!request || request.clockFrom !== null || request.closedAt !== null || !lapsed) return
      await lapseTasks(tx, id, lapsed)
      await closeRequest(tx, id, ctx.now())
      await recordAudit(system, tx, {
        action: 'data-requests.request-lapsed',
        subjectKind: 'data-request',
        subjectId: id,
      })
    })
  return ids.length
}

/** When the last organisation has answered, it is complete. */
export function closeWhenComplete(ctx: Context, requestId: string): Promise<void> {
  const system = asSystem(ctx, 'data-requests.close')
  return transaction(system, async (tx) => {
    const request = await lockRequest(tx, requestId)
    const tasks = await selectTasks(tx, requestId)
    if (!request || request.closedAt !== null || stateOf(tasks.map(({ status }) => status)) !== 'complete') return
    await closeRequest(tx, requestId, ctx.now())
    await recordAudit(system, tx, {
      action: 'data-requests.request-completed',
      subjectKind: 'data-request',
      subjectId: requestId,
    })
  })
}
