// SPDX-License-Identifier: EUPL-1.2
// No audit line: the exchange core writes one for each packet, and whoever sends one for the request.
import { asSystem, type Context } from '#foundation/access'
import type { Tx } from '#foundation/db'
import { announceEach } from '#foundation/events'
import { findComplaint } from '#modules/complaints'
import { organisationNames } from '#modules/partners'
import { discloseIn } from '#modules/sharing'
import { labelOf } from '#modules/taxonomy'
import { holdCopy } from '../recall/hold.ts'
import { isOver, type Side, statusAfter, type Withdrawal, wentOut } from '../recall/recall.ts'
import { countUnconfirmedAbout, lockRecall, updatePacket, updateRecall } from '../recall/recall.store.ts'
import { PacketsWithdrawn } from '../recall/recall.events.ts'
import type { Recall } from '../recall/stored-recall.ts'
import { asked, composePacket } from './compose-packet.ts'

/**
 * Puts one packet in the inbox of its bank, in the transaction of the program that locked the request: it lies there when this is committed,
 * also when that bank is away. A copy that the bank has already becomes a new version of it. What the rules or the agreement keep is `kept`.
 */
export async function sendPacket(ctx: Context, tx: Tx, recall: Recall, side: Side): Promise<void> {
  const packet = recall.packets.find((one) => one.side === side)
  if (!packet || packet.bankId === null || !recall.payment) return
  if (side === 'receiving' && recall.confirmedAt === null) {
    const why = holdCopy({ unconfirmedAboutAccount: await countUnconfirmedAbout(tx, recall.payment.toAccount) })
    if (why) return updatePacket(tx, packet.id, { status: 'held', why })
  }
  const system = { ...asSystem(ctx, 'recovery.send-packet'), tx }
  const names = await organisationNames(system, [recall.organisationId])
  const form = recall.fraudForm && (await labelOf({ ...system, language: 'nl' }, recall.fraudForm, 'nl'))
  const askedBy = names.get(recall.organisationId) ?? recall.organisationId
  const item = composePacket(recall, side, {
    askedBy,
    form: form || 'niet bekend',
    number: await numberOf(system, recall),
  })
  const giveFor = async (senderId: string, receiverId: string) => {
    const { exchange, purpose } = asked[side]
    return (await discloseIn(system, tx, { exchange, senderId, receiverId, purpose, items: [item] })).kept
  }
  let kept = await giveFor(recall.organisationId, packet.bankId)
  // Who is no police may not write to the other bank about an account. The payer's bank may, once it confirmed, where the two banks agreed on that.
  const payersBank = recall.packets.find((one) => one.side === 'sending')?.bankId ?? null
  const isForBank = side === 'receiving' && recall.confirmedAt !== null && payersBank !== packet.bankId
  if (kept.length > 0 && isForBank && payersBank !== null) kept = await giveFor(payersBank, packet.bankId)
  const [held] = kept
  const status = statusAfter(packet.status, held ? 'keep' : 'send')
  await updatePacket(tx, packet.id, {
    ...(status && { status }),
    why: held?.why ?? null,
    ...(!held && packet.sentAt === null && { sent_at: ctx.now() }),
  })
}

async function numberOf(ctx: Context, { originKind, originId }: Recall): Promise<string> {
  if (originKind === 'report') return originId
  return (await findComplaint(ctx, originId))?.number ?? originId
}

/** Takes these packets back, as far as they can be. Whoever has one is told by the announcement, after this was stored. */
export async function takeBack(
  ctx: Context,
  tx: Tx,
  recall: Recall,
  those: readonly Side[],
  why: Withdrawal,
): Promise<void> {
  const gone: string[] = []
  for (const { id, side, status } of recall.packets) {
    const next = those.includes(side) ? statusAfter(status, 'withdraw') : null
    if (!next) continue
    await updatePacket(tx, id, { status: next, why })
    if (wentOut(status)) gone.push(id)
  }
  await announceEach(ctx, tx, PacketsWithdrawn, 'packetIds', gone)
}

/** Stores whether the payer's bank confirmed, and whether the request is over: from then on the payment is kept for a while only. */
export async function settleRecall(ctx: Context, tx: Tx, id: string, confirmedAt: Date | null): Promise<Recall> {
  const recall = await lockRecall(tx, id)
  if (!recall) throw new Error('a request that was locked is gone')
  const endedAt = isOver(recall.packets) ? (recall.endedAt ?? ctx.now()) : null
  await updateRecall(tx, id, { confirmedAt, endedAt })
  return { ...recall, confirmedAt, endedAt }
}
