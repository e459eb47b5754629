// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, mayDo, organisationOf, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Tx } from '#foundation/db'
import { type FieldError, Refusal, webMessages } from '#foundation/web'
import { answerItem } from '#modules/sharing'
import { identifiersIn, isRowId } from '#values'
import { sendPacket, settleRecall, takeBack } from '../ask-recall/send-packet.command.ts'
import { type Answer, maySay, type PacketStatus, type Side, statusAfter, verdictOf } from '../recall/recall.ts'
import { lockRecall, selectPacket, updatePacket } from '../recall/recall.store.ts'
import { recallMessages } from '../recall/recall.text.ts'
import type { Recall, StoredPacket } from '../recall/stored-recall.ts'
import type { AnswerInput } from './answer.schema.ts'

/** The bank of whoever answers; refuses who may not. */
export function answererOf({ actor }: Context): string {
  const own = organisationOf(actor)
  if (own === null || !mayDo(actor, 'recovery:answer')) throw new Refusal(recallMessages.mayNotAnswer, { status: 403 })
  return own
}

/** What the exchange core hears: what is over needs no copy in the inbox any more. */
const receipts = {
  acknowledge: 'accepted',
  confirm: 'accepted',
  freeze: 'accepted',
  deny: 'rejected',
  refuse: 'rejected',
  recall: 'effective',
  part: 'effective',
  miss: 'effective',
} as const satisfies Record<Answer, string>

/**
 * A bank says what it does. Saying the same again, or an earlier word that comes late, changes nothing; with a `version`, what was changed since it was
 * seen is refused (409). Status, receipt, audit line and what the other bank hears of it are one transaction.
 */
export async function answerPacket(ctx: Context, id: string, given: AnswerInput & { version?: number }): Promise<void> {
  const own = answererOf(ctx)
  checkWords(ctx, given)
  const seen = isRowId(id) ? await transaction(ctx, (tx) => selectPacket(tx, id)) : null
  if (seen?.bankId !== own) throw new Refusal(webMessages.notThere, { status: 404 })
  await transaction(asSystem(ctx, 'recovery.answer-packet'), async (tx) => {
    const recall = await lockRecall(tx, seen.recallId)
    const packet = recall?.packets.find((one) => one.id === id)
    if (!recall || !packet) throw new Refusal(webMessages.notThere, { status: 404 })
    const saidAt = given.saidAt ? new Date(given.saidAt) : null
    const verdict = verdictOf(packet, given.answer, saidAt)
    if (verdict === 'late') return
    if (given.version !== undefined && given.version !== packet.version)
      throw new Refusal(webMessages.changedMeanwhile, { status: 409 })
    if (verdict === 'not-now') throw new Refusal(webMessages.notNow, { status: 409 })
    if (!maySay(packet.side, recall.confirmedAt !== null).includes(given.answer))
      throw new Refusal(packet.side === 'receiving' ? recallMessages.notConfirmed : recallMessages.notYours, {
        status: 409,
      })
    await take(ctx, tx, { recall, packet, given, saidAt: saidAt ?? ctx.now() })
  })
}

interface Taken {
  recall: Recall
  packet: StoredPacket
  given: AnswerInput
  saidAt: Date
}

async function take(ctx: Context, tx: Tx, { recall, packet, given, saidAt }: Taken): Promise<void> {
  const { answer } = given
  const next = statusAfter(packet.status, answer)
  if (!next) throw new Refusal(webMessages.notNow, { status: 409 })
  checkAmount(recall, given)
  await updatePacket(tx, packet.id, changeOf(packet, given, next, { now: ctx.now(), saidAt }))
  await answerItem({ ...ctx, tx }, 'recall-packet', packet.id, receipts[answer])
  await recordAudit(ctx, tx, {
    action: 'recovery.packet-answered',
    subjectKind: 'recall',
    subjectId: recall.id,
    purpose: 'recover-money',
    detail: { side: packet.side, answer, status: next },
  })
  await tellOther(ctx, tx, { recall, side: packet.side, answer })
}

/** What the word of one bank means for the packet of the other. */
async function tellOther(
  ctx: Context,
  tx: Tx,
  { recall, side, answer }: { recall: Recall; side: Side; answer: Answer },
): Promise<void> {
  const confirms = side === 'sending' && ['confirm', 'recall', 'part', 'miss'].includes(answer)
  const confirmedAt = answer === 'deny' ? null : (recall.confirmedAt ?? (confirms ? ctx.now() : null))
  // Whoever could confirm it does not: the other bank has nothing to wait for.
  if (answer === 'deny' || (answer === 'refuse' && side === 'sending' && confirmedAt === null))
    await takeBack(ctx, tx, recall, ['receiving'], 'denied')
  if (answer === 'recall') await takeBack(ctx, tx, recall, [side === 'sending' ? 'receiving' : 'sending'], 'money-back')
  const sending = recall.packets.find((one) => one.side === 'sending')
  if (side === 'receiving' && ['part', 'miss', 'refuse'].includes(answer) && sending?.status === 'confirmed')
    await updatePacket(tx, sending.id, { status: 'closed', why: `other-${answer}` })
  const isNewlyConfirmed = confirmedAt !== null && recall.confirmedAt === null
  const settled = await settleRecall(ctx, tx, recall.id, confirmedAt)
  if (!isNewlyConfirmed || answer === 'recall') return
  await sendPacket(ctx, tx, settled, 'receiving')
  await settleRecall(ctx, tx, recall.id, confirmedAt)
}

/** Columns that change. A later moment brings the ones before it along, when nobody said them. */
function changeOf(
  packet: StoredPacket,
  { answer, refusal, returnedInCents, reference }: AnswerInput,
  next: PacketStatus,
  { now, saidAt }: { now: Date; saidAt: Date },
): Record<string, unknown> {
  const change: Record<string, unknown> = { status: next, last_said_at: saidAt }
  if (reference) change.own_reference = reference
  if (packet.receivedAt === null) change.received_at = now
  if (packet.acknowledgedAt === null) change.acknowledged_at = now
  if (['recall', 'part', 'miss', 'refuse'].includes(answer)) change.decided_at = now
  change.refusal = answer === 'refuse' ? (refusal ?? null) : null
  if (answer === 'part') change.returned_in_cents = returnedInCents
  return change
}

/** Part of it is less than all of it. */
function checkAmount({ payment }: Recall, { answer, returnedInCents }: AnswerInput): void {
  if (answer !== 'part' || !payment || !returnedInCents || returnedInCents < payment.amountInCents) return
  const code = recallMessages.partIsAll
  throw new Refusal(code, { status: 422, fields: [{ field: 'returned', code }] })
}

/** All that is wrong with an answer, at once. */
function checkWords(ctx: Context, { answer, refusal, returnedInCents, reference, saidAt }: AnswerInput): void {
  const wrong: FieldError[] = []
  const [found] = identifiersIn(reference ?? '')
  if (found) wrong.push({ field: 'reference', code: recallMessages.holdsIdentifier, values: { found: found.text } })
  if (answer === 'part' && returnedInCents === undefined)
    wrong.push({ field: 'returned', code: recallMessages.howMuch })
  if (answer === 'refuse' && !refusal) wrong.push({ field: 'refusal', code: recallMessages.needsReason })
  if (saidAt && new Date(saidAt).getTime() > ctx.now().getTime() + 60_000)
    wrong.push({ field: 'saidAt', code: recallMessages.saidInFuture })
  const [first] = wrong
  if (first) throw new Refusal(first.code, { values: first.values ?? {}, fields: wrong })
}
