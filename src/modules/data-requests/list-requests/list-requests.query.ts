// SPDX-License-Identifier: EUPL-1.2
import { type Context, organisationOf, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { type ListedTask, selectOpenTasks, selectWaiting, tasksPerPage } from '../request/task.store.ts'

export interface ListedRequests {
  tasks: ListedTask[]
  /** Only for the organisation that receives for all: nothing was shown yet. */
  waiting: Awaited<ReturnType<typeof selectWaiting>>
  total: number
  pages: number
}

/** What the own organisation has to answer, by the clock. The look is written down. */
export function listRequests(ctx: Context, page: number): Promise<ListedRequests> {
  const own = organisationOf(ctx.actor) ?? ''
  return transaction(ctx, async (tx) => {
    const { tasks, total } = await selectOpenTasks(tx, own, page)
    const waiting = await selectWaiting(tx, own)
    await recordAudit(ctx, tx, {
      action: 'data-requests.requests-listed',
      subjectKind: 'organisation',
      subjectId: own,
      subjects: [...tasks.map(({ requestId }) => requestId), ...waiting.map(({ id }) => id)],
      purpose: 'verzoeken van betrokkenen beantwoorden',
      detail: { shown: tasks.length, page },
    })
    return { tasks, waiting, total, pages: Math.max(1, Math.ceil(total / tasksPerPage)) }
  })
}
