// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { type EverydayKind, everydayKinds } from '#values'
import { answererOf } from '../answer-request/own-task.query.ts'
import { selectKeysOf } from '../request/request.store.ts'
import { type ListedTask, selectTasksAfter } from '../request/task.store.ts'

export type OwnRequest = ListedTask & {
  narrative: string
  identifiers: { kind: EverydayKind; value: string }[]
}

/** What the organisation of a system has to answer, in the order in which it came. The look is written down. */
export function listOwnRequests(
  ctx: Context,
  { after, limit }: { after: string | null; limit: number },
): Promise<OwnRequest[]> {
  const { organisationId } = answererOf(ctx)
  return transaction(ctx, async (tx) => {
    const tasks = await selectTasksAfter(tx, organisationId, { after, limit })
    const keys = await selectKeysOf(
      tx,
      tasks.map(({ requestId }) => requestId),
    )
    const shown = keys.flatMap(({ requestId, kind, canonical, shownAt }) => {
      const everyday = everydayKinds.find((each): each is EverydayKind => each === kind)
      return everyday && shownAt ? [{ requestId, kind: everyday, value: canonical }] : []
    })
    await recordAudit(ctx, tx, {
      action: 'data-requests.requests-listed',
      subjectKind: 'organisation',
      subjectId: organisationId,
      subjects: tasks.map(({ requestId }) => requestId),
      purpose: 'verzoeken van betrokkenen beantwoorden',
      detail: { shown: tasks.length },
    })
    return tasks.map((task) => ({
      ...task,
      identifiers: shown
        .filter(({ requestId }) => requestId === task.requestId)
        .map(({ kind, value }) => ({ kind, value })),
    }))
  })
}
