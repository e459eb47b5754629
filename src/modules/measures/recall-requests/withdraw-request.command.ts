// SPDX-License-Identifier: EUPL-1.2
import { type Context, seeingAll, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Tx } from '#foundation/db'
import { announceEach } from '#foundation/events'
import { Refusal, webMessages } from '#foundation/web'
import { isRowId } from '#values'
import { askerOf } from '../ask-measure/ask-measure.command.ts'
import { RequestsWithdrawn } from '../request/request.events.ts'
import { lockRequests, selectRequest, updateRequest } from '../request/request.store.ts'
import type { StoredRequest } from '../request/stored-request.ts'
import { isOpen, statusAfter, type Withdrawal } from '../request/request.ts'

/** Whoever asked does not want it any more. The recall goes out after this was stored, whatever happens meanwhile. */
export async function withdrawRequest(ctx: Context, id: string, version: number): Promise<void> {
  const { organisationId } = askerOf(ctx)
  await transaction(ctx, async (tx) => {
    const seen = isRowId(id) ? await selectRequest(tx, id) : null
    if (seen?.senderId !== organisationId) throw new Refusal(webMessages.notThere, { status: 404 })
    await seeingAll(ctx, tx, async () => {
      const [request] = await lockRequests(tx, [id])
      if (!request || statusAfter(request.status, 'withdraw') === null)
        throw new Refusal(webMessages.notNow, { status: 409 })
      if (request.version !== version) throw new Refusal(webMessages.changedMeanwhile, { status: 409 })
      await takeBack(ctx, tx, [{ request, because: 'by-hand' }])
    })
  })
}

/** Takes these locked requests back: status, audit line and announcement. What cannot be taken back (any more) is left alone. */
export async function takeBack(
  ctx: Context,
  tx: Tx,
  those: readonly { request: StoredRequest; because: Withdrawal }[],
): Promise<void> {
  const now = ctx.now()
  const ids: string[] = []
  for (const { request, because } of those) {
    const next = statusAfter(request.status, 'withdraw')
    if (next === null) continue
    ids.push(request.id)
    await updateRequest(tx, request.id, {
      status: next,
      withdrawn_because: because,
      ...(isOpen(next) ? { to_lift_at: now } : { ended_at: now }),
    })
    await recordAudit(ctx, tx, {
      action: 'measures.request-withdrawn',
      subjectKind: 'measure-request',
      subjectId: request.id,
      detail: { because, from: request.status },
    })
  }
  await announceEach(ctx, tx, RequestsWithdrawn, 'requestIds', ids)
}
