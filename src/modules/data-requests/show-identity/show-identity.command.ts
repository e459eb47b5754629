// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Tx } from '#foundation/db'
import { Refusal } from '#foundation/web'
import { shownClaims } from '#modules/redress'
import { dutchDay } from '#values'
import { deciderOf, ownTask } from '../answer-request/own-task.query.ts'
import { dueFrom } from '../request/clock.ts'
import { type HandWay, type ShownHow, taskSteps } from '../request/request.ts'
import {
  type DataRequest,
  lockRequest,
  markShown,
  selectKeys,
  selectUnshown,
  startClock,
} from '../request/request.store.ts'
import { requestMessages } from '../request/request.text.ts'
import { openTask, selectTasks } from '../request/task.store.ts'

interface Shown {
  keyId: string
  how: ShownHow
  /** Who saw it by hand. */
  by: string | null
}

/**
 * Writes down what was shown to be theirs. The first time starts the clock of every organisation, which waited until then (art. 12, sixth
 * paragraph, AVG). Doing it twice does it once.
 */
export function takeShown(ctx: Context, requestId: string, shown: readonly Shown[]): Promise<void> {
  const system = asSystem(ctx, 'data-requests.take-shown')
  return transaction(system, async (tx) => {
    const request = await lockRequest(tx, requestId)
    if (!request || request.closedAt) return
    const waiting = new Set((await selectKeys(tx, requestId)).filter(({ shownAt }) => !shownAt).map(({ id }) => id))
    const fresh = shown.filter(({ keyId }) => waiting.has(keyId))
    if (fresh.length === 0) return
    for (const { keyId, how, by } of fresh) await markShown(tx, keyId, { at: ctx.now(), how, by })
    await recordAudit(system, tx, {
      action: 'data-requests.identity-shown',
      subjectKind: 'data-request',
      subjectId: requestId,
      detail: { how: fresh.map(({ how }) => how).join(', ') },
    })
    if (request.clockFrom === null) await beginTasks(tx, request, ctx.now())
  })
}

async function beginTasks(tx: Tx, request: DataRequest, now: Date): Promise<void> {
  const today = dutchDay(now)
  await startClock(tx, request.id, today)
  for (const task of await selectTasks(tx, request.id)) {
    const status = taskSteps[task.status]['show-identity']
    if (status) await openTask(tx, task.id, status, dueFrom(today, task.law, request.right))
  }
}

/** What was shown by a code or in a domain since we last looked. */
export async function takeClaims(ctx: Context, requestId: string, keyIds: readonly string[]): Promise<void> {
  const shown = await shownClaims(ctx, keyIds)
  if (shown.length === 0) return
  await takeShown(
    ctx,
    requestId,
    shown.map(({ id, way }) => ({ keyId: id, how: way, by: null })),
  )
}

/** The same for every open request: showing and writing it down are two transactions, and we may have stopped between them. */
export async function takeAllClaims(ctx: Context): Promise<void> {
  const unshown = await transaction(asSystem(ctx, 'data-requests.take-shown'), selectUnshown)
  const byRequest = Map.groupBy(unshown, ({ requestId }) => requestId)
  for (const [requestId, keys] of byRequest)
    await takeClaims(
      ctx,
      requestId,
      keys.map(({ keyId }) => keyId),
    )
}

/** Somebody of the organisation that receives for all saw in another way that it is theirs, for instance at its desk. For what no code can show. */
export async function showByHand(
  ctx: Context,
  given: { taskId: string; keyId: string; how: HandWay | null },
): Promise<void> {
  const by = deciderOf(ctx)
  const { taskId, keyId, how } = given
  const requestId = await transaction(ctx, async (tx) => {
    const { request } = await ownTask(tx, by, taskId)
    const keys = await selectKeys(tx, request.id)
    if (request.organisationId !== by.organisationId || !keys.some(({ id }) => id === keyId))
      throw new Refusal(requestMessages.noSuchRequest, { status: 404 })
    if (how === null)
      throw new Refusal(requestMessages.howNeeded, { fields: [{ field: 'hoe', code: requestMessages.howNeeded }] })
    await recordAudit(ctx, tx, {
      action: 'data-requests.identity-seen',
      subjectKind: 'data-request',
      subjectId: request.id,
      detail: { how },
    })
    return request.id
  })
  await takeShown(ctx, requestId, [{ keyId, how: 'by-hand', by: by.id }])
}
