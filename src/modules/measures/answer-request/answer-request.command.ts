// SPDX-License-Identifier: EUPL-1.2
import { type Context, mayDo, organisationOf, seeingAll, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { type FieldError, Refusal, webMessages } from '#foundation/web'
import { answerItem } from '#modules/sharing'
import { type CalendarDate, dutchDay, identifiersIn, isRowId } from '#values'
import { lockRequests, selectRequest, updateRequest } from '../request/request.store.ts'
import type { StoredRequest } from '../request/stored-request.ts'
import { isOpen, type RequestStatus, statusAfter } from '../request/request.ts'
import { requestMessages } from '../request/request.text.ts'
import type { Answer, AnswerInput } from './answer.schema.ts'
import { answerMessages } from './answer.text.ts'

/** The organisation of whoever answers; refuses who may not. */
export function answererOf({ actor }: Context): string {
  const own = organisationOf(actor)
  if (own === null || !mayDo(actor, 'measures:answer')) throw new Refusal(requestMessages.mayNotAnswer, { status: 403 })
  return own
}

/** What the exchange core hears: what works here needs no copy there any more, and neither does what was refused. */
const receipts = {
  understand: 'accepted',
  promise: 'accepted',
  confirm: 'effective',
  refuse: 'rejected',
  lift: 'effective',
} as const satisfies Record<Answer, string>

/**
 * Whoever was asked says what they do with it. Saying the same again changes nothing; with a `version`, what was changed since it was seen is refused (409).
 * Status, receipt and audit line are one transaction.
 */
export async function answerRequest(
  ctx: Context,
  id: string,
  given: AnswerInput & { version?: number },
): Promise<StoredRequest> {
  const own = answererOf(ctx)
  checkWords(ctx, given)
  return transaction(ctx, async (tx) => {
    const seen = isRowId(id) ? await selectRequest(tx, id) : null
    if (seen?.receiverId !== own) throw new Refusal(webMessages.notThere, { status: 404 })
    return seeingAll(ctx, tx, async () => {
      const [request] = await lockRequests(tx, [id])
      if (!request) throw new Refusal(webMessages.notThere, { status: 404 })
      const next = statusAfter(request.status, given.answer)
      if (next === null && isSaid(request, given)) return request
      if (given.version !== undefined && given.version !== request.version)
        throw new Refusal(webMessages.changedMeanwhile, { status: 409 })
      if (next === null) throw new Refusal(webMessages.notNow, { status: 409 })
      await updateRequest(tx, id, changeOf(request, given, next, ctx.now()))
      await answerItem({ ...ctx, tx }, 'measure-request', id, receipts[given.answer], given.words)
      await recordAudit(ctx, tx, {
        action: 'measures.request-answered',
        subjectKind: 'measure-request',
        subjectId: id,
        purpose: 'prevent-fraud',
        detail: { answer: given.answer, status: next, outcome: given.outcome ?? null },
      })
      return (await selectRequest(tx, id)) ?? request
    })
  })
}

/** The same was said before: a system that did not hear our answer says it again. */
function isSaid(request: StoredRequest, { answer }: AnswerInput): boolean {
  const said: Record<Answer, boolean> = {
    understand: request.understoodAt !== null,
    promise: request.status === 'promised',
    confirm: request.status === 'in-force',
    refuse: request.status === 'refused',
    lift: request.status === 'lifted',
  }
  return said[answer]
}

/** Columns that change. A later moment brings the ones before it along, when nobody said them. */
function changeOf(
  request: StoredRequest,
  { answer, outcome, refusal, words, reference, until }: AnswerInput,
  next: RequestStatus,
  now: Date,
): Record<string, unknown> {
  const change: Record<string, unknown> = { status: next }
  if (words) change.words = words
  if (reference) change.own_reference = reference
  if (request.receivedAt === null) change.received_at = now
  if (request.understoodAt === null) change.understood_at = now
  if (answer !== 'understand' && request.decidedAt === null) change.decided_at = now
  if (answer === 'confirm') {
    change.in_force_at = now
    change.outcome = outcome ?? 'done'
    change.in_force_until = until ?? null
  }
  if (answer === 'refuse') {
    change.outcome = outcome === 'impossible' ? 'impossible' : 'refused'
    change.refusal = outcome === 'impossible' ? null : (refusal ?? null)
  }
  if (answer === 'lift') change.lifted_at = now
  if (!isOpen(next)) change.ended_at = now
  return change
}

/** All that is wrong with an answer, at once. */
function checkWords(ctx: Context, given: AnswerInput): void {
  const wrong: FieldError[] = []
  for (const field of ['words', 'reference'] as const) {
    const [found] = identifiersIn(given[field] ?? '')
    if (found) wrong.push({ field, code: answerMessages.holdsIdentifier, values: { found: found.text } })
  }
  const isConfirmed = given.answer === 'confirm'
  if (isConfirmed && !/\S/.test(given.reference ?? ''))
    wrong.push({ field: 'reference', code: answerMessages.reference })
  if (isConfirmed && given.until && (given.until as CalendarDate) < dutchDay(ctx.now()))
    wrong.push({ field: 'until', code: requestMessages.untilPast })
  if (isConfirmed && given.outcome && !['done', 'partly', 'already'].includes(given.outcome))
    wrong.push({ field: 'outcome', code: answerMessages.outcome })
  if (given.answer === 'refuse' && given.outcome !== 'impossible' && !given.refusal)
    wrong.push({ field: 'refusal', code: requestMessages.needsReason })
  if (given.answer === 'refuse' && given.outcome && !['refused', 'impossible'].includes(given.outcome))
    wrong.push({ field: 'outcome', code: answerMessages.outcome })
  const [first] = wrong
  if (first) throw new Refusal(first.code, { values: first.values ?? {}, fields: wrong })
}

/** Whoever was asked has removed what was taken back: the recall is answered. */
export async function settleRecall(ctx: Context, id: string): Promise<void> {
  const own = answererOf(ctx)
  await transaction(ctx, async (tx) => {
    const request = isRowId(id) ? await selectRequest(tx, id) : null
    if (request?.receiverId !== own) throw new Refusal(webMessages.notThere, { status: 404 })
    if (request.status !== 'withdrawn') throw new Refusal(webMessages.notNow, { status: 409 })
    await answerItem({ ...ctx, tx }, 'measure-request', id, 'effective')
    await recordAudit(ctx, tx, {
      action: 'measures.request-removed',
      subjectKind: 'measure-request',
      subjectId: id,
    })
  })
}
