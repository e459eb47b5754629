// SPDX-License-Identifier: EUPL-1.2
import { type Context, seeingAll, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Tx } from '#foundation/db'
import { organisationNames } from '#modules/partners'
import { readItems } from '#modules/sharing'
import type { LinkedIdentifier } from '#modules/identifiers'
import { identifierKinds, isRowId } from '#values'
import { z } from 'zod'
import {
  type RequestOrder,
  requestsPerPage,
  selectRequest,
  selectRequests,
  selectRequestsById,
  selectSubjects,
} from '../request/request.store.ts'
import type { StoredRequest } from '../request/stored-request.ts'
import { linked } from '../request/linked.ts'
import { isInHand, isToBeLifted } from '../request/request.ts'
import { markReceived } from '../request/mark-received.store.ts'
import { answererOf } from './answer-request.command.ts'

/** A request as whoever is asked sees it. `identifiers`: none when it is about a form, was lifted, or was taken back before anything was promised. */
export interface ReceivedRequest extends StoredRequest {
  askedBy: string
  identifiers: LinkedIdentifier[]
  text: string | null
  isRecalled: boolean
  /** They said that they work by the last word about it. */
  isSettled: boolean
}

const payloadShape = z.object({
  identifiers: z.array(z.object({ kind: z.enum(identifierKinds), value: z.string() })),
  narrative: z.string(),
})

/** A page of what the own organisation was asked, open ones first; what is shown counts as received. */
export function listReceived(
  ctx: Context,
  page: number,
  order?: RequestOrder,
): Promise<{ requests: ReceivedRequest[]; count: number; pages: number }> {
  const own = answererOf(ctx)
  return transaction(ctx, async (tx) => {
    const { requests, count } = await selectRequests(tx, { receiverId: own }, page, order)
    const shown = await receive(ctx, tx, requests)
    await noteRead(ctx, tx, own, shown)
    return { requests: shown, count, pages: Math.max(1, Math.ceil(count / requestsPerPage)) }
  })
}

/** Those to the own organisation among these, which count as received from now on. */
export function readManyReceived(ctx: Context, ids: readonly string[]): Promise<ReceivedRequest[]> {
  const own = answererOf(ctx)
  return transaction(ctx, async (tx) => {
    const found = await selectRequestsById(tx, ids.filter(isRowId))
    const shown = await receive(
      ctx,
      tx,
      found.filter(({ receiverId }) => receiverId === own),
    )
    if (shown.length > 0) await noteRead(ctx, tx, own, shown)
    return shown
  })
}

function noteRead(ctx: Context, tx: Tx, own: string, shown: readonly StoredRequest[]): Promise<void> {
  return recordAudit(ctx, tx, {
    action: 'measures.requests-read',
    subjectKind: 'organisation',
    subjectId: own,
    purpose: 'prevent-fraud',
    subjects: shown.map(({ id }) => id),
  })
}

/** One request to the own organisation, which counts as received from now on; null when there is none. */
export function readReceived(ctx: Context, id: string): Promise<ReceivedRequest | null> {
  const own = answererOf(ctx)
  if (!isRowId(id)) return Promise.resolve(null)
  return transaction(ctx, async (tx) => {
    const request = await selectRequest(tx, id)
    if (request?.receiverId !== own) return null
    const [shown] = await receive(ctx, tx, [request])
    await recordAudit(ctx, tx, {
      action: 'measures.request-read',
      subjectKind: 'measure-request',
      subjectId: id,
      purpose: 'prevent-fraud',
    })
    return shown ?? null
  })
}

/**
 * Requests with what they are about, which comes from the inbox of the exchange core. That drops it once the measure works or is recalled; what they must
 * still be able to lift they read from the request itself.
 */
async function receive(ctx: Context, tx: Tx, requests: readonly StoredRequest[]): Promise<ReceivedRequest[]> {
  const fresh = requests.filter(({ status }) => status === 'asked').map(({ id }) => id)
  const now = ctx.now()
  const marked = fresh.length === 0 ? new Set<string>() : await seeingAll(ctx, tx, () => markReceived(tx, fresh, now))
  const items = await readItems(
    { ...ctx, tx },
    'measure-request',
    requests.map(({ id }) => id),
  )
  const subjects = await selectSubjects(
    tx,
    requests.filter(isToBeLifted).map(({ id }) => id),
  )
  const names = await organisationNames({ ...ctx, tx }, [...new Set(requests.map(({ senderId }) => senderId))])
  // Only the program knows the row before the promise; the reader has the value itself from the message.
  const rows = await seeingAll(ctx, tx, () =>
    selectSubjects(
      tx,
      requests.map(({ id }) => id),
    ),
  )
  return requests.map((request): ReceivedRequest => {
    const item = items.get(request.id)
    const payload = payloadShape.safeParse(item?.payload)
    const isNew = marked.has(request.id)
    return {
      ...request,
      ...(isNew && { status: 'received', receivedAt: now, version: request.version + 1 }),
      askedBy: names.get(request.senderId) ?? request.senderId,
      identifiers: payload.success
        ? payload.data.identifiers.map(({ kind, value }) => ({
            kind,
            canonical: value,
            id:
              (isNew || isInHand(request)) && rows.get(request.id)?.canonical === value
                ? (rows.get(request.id)?.identifierId ?? null)
                : null,
          }))
        : [subjects.get(request.id) ?? []].flat().map(linked),
      text: payload.success ? payload.data.narrative : null,
      isRecalled: item?.isRecalled ?? false,
      isSettled: item?.isSettled ?? false,
    }
  })
}
