// SPDX-License-Identifier: EUPL-1.2
import { type Context, organisationOf, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Tx } from '#foundation/db'
import { organisationNames } from '#modules/partners'
import { isRowId } from '#values'
import { askerOf } from '../ask-measure/ask-measure.command.ts'
import {
  type RequestOrder,
  requestsPerPage,
  selectAbout,
  selectRequest,
  selectRequests,
  selectRequestsById,
  selectSubjects,
} from '../request/request.store.ts'
import type { AskedRequest, StoredRequest } from '../request/stored-request.ts'

/** A page of what the own organisation asked, open ones first. */
export function listAsked(
  ctx: Context,
  page: number,
  order?: RequestOrder,
): Promise<{ requests: AskedRequest[]; count: number; pages: number }> {
  const { organisationId } = askerOf(ctx)
  return transaction(ctx, async (tx) => {
    const { requests, count } = await selectRequests(tx, { senderId: organisationId }, page, order)
    return {
      requests: await named(ctx, tx, requests),
      count,
      pages: Math.max(1, Math.ceil(count / requestsPerPage)),
    }
  })
}

/** What the own organisation asked about this case (own reports of it) or signal, the newest first. */
export function listAbout(
  ctx: Context,
  from: { caseReportIds: readonly string[] } | { signalId: string },
): Promise<AskedRequest[]> {
  const { organisationId } = askerOf(ctx)
  return transaction(ctx, async (tx) => named(ctx, tx, await selectAbout(tx, organisationId, from)))
}

/** One request of the own organisation; null when there is none. */
export function readAsked(ctx: Context, id: string): Promise<AskedRequest | null> {
  const { organisationId } = askerOf(ctx)
  if (!isRowId(id)) return Promise.resolve(null)
  return transaction(ctx, async (tx) => {
    const request = await selectRequest(tx, id)
    if (request?.senderId !== organisationId) return null
    return (await named(ctx, tx, [request]))[0] ?? null
  })
}

async function named(ctx: Context, tx: Tx, requests: readonly StoredRequest[]): Promise<AskedRequest[]> {
  const ids = requests.map(({ id }) => id)
  const subjects = await selectSubjects(tx, ids)
  const names = await organisationNames({ ...ctx, tx }, [...new Set(requests.map(({ receiverId }) => receiverId))])
  if (requests.length > 0)
    await recordAudit(ctx, tx, {
      action: 'measures.requests-read',
      subjectKind: 'organisation',
      subjectId: organisationOf(ctx.actor) ?? '',
      purpose: 'prevent-fraud',
      subjects: ids,
    })
  return requests.map((request) => ({
    ...request,
    receiver: names.get(request.receiverId) ?? request.receiverId,
    subject: subjects.get(request.id) ?? null,
  }))
}

/** Those that the own organisation asked among these. */
export function readManyAsked(ctx: Context, ids: readonly string[]): Promise<AskedRequest[]> {
  const { organisationId } = askerOf(ctx)
  return transaction(ctx, async (tx) => {
    const found = await selectRequestsById(tx, ids.filter(isRowId))
    return named(
      ctx,
      tx,
      found.filter(({ senderId }) => senderId === organisationId),
    )
  })
}
