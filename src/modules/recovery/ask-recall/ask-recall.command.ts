// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Tx } from '#foundation/db'
import { Refusal } from '#foundation/web'
import { findIssuer } from '#modules/partners'
import { holdOf } from '../recall/hold.ts'
import type { Side } from '../recall/recall.ts'
import {
  countFromSource,
  insertPacket,
  insertRecall,
  lockAsking,
  lockRecall,
  type NewPacket,
} from '../recall/recall.store.ts'
import { recallMessages } from '../recall/recall.text.ts'
import type { Origin, Payment } from '../recall/stored-recall.ts'
import { whyNotNow } from '../recall/why-not.ts'
import { sendPacket, settleRecall } from './send-packet.command.ts'

export interface AskedRecall {
  origin: Origin
  /** Who received the report or complaint: it asks the banks. */
  organisationId: string
  fraudForm: string | null
  /** From where it came, as reports has it. */
  marks: readonly string[]
  payment: Payment
}

const hour = 3_600_000

/**
 * Asks both banks about one payment, on the request of whoever made it. Request, packets, what the rules decided and the messages are one
 * transaction, that of the program where it began one: when it is answered, they lie in both inboxes. The same payment of the same report is asked
 * once. Returns the id.
 */
export async function askRecall(ctx: Context, asked: AskedRecall): Promise<string> {
  checkPayment(ctx, asked.payment)
  const system = asSystem(ctx, 'recovery.ask-recall')
  return transaction(ctx.actor.kind === 'system' ? ctx : system, async (tx) => {
    const { origin, organisationId, payment } = asked
    await lockAsking(tx)
    const sending = await findIssuer(tx, 'iban', payment.fromAccount)
    // Without the payer's own bank nobody can ever say that the payment was made, so the other bank hears nothing either.
    if (sending === null) throw refuse('from', recallMessages.bankUnknown)
    const now = ctx.now()
    const held = holdOf({
      fromSameSource: await countFromSource(tx, asked.marks, new Date(now.getTime() - 24 * hour)),
    })
    const id = ctx.newId()
    const known = await insertRecall(tx, {
      id,
      originKind: origin.kind,
      originId: origin.id,
      organisationId,
      fraudForm: asked.fraudForm,
      askedAt: now,
      marks: asked.marks,
      digest: ctx.secrets.digest('recovery.payment', digestText(payment)),
      payment,
    })
    if (known !== null) return known
    const receiving = await findIssuer(tx, 'iban', payment.toAccount)
    for (const [side, bankId] of [
      ['sending', sending],
      ['receiving', receiving],
    ] as const)
      await insertPacket(tx, newPacket(ctx, { recallId: id, side, organisationId, bankId, payment, held }))
    if (!held) await sendBoth({ ...system, tx }, tx, id)
    await settleRecall(system, tx, id, null)
    await recordAudit(ctx, tx, {
      action: 'recovery.recall-asked',
      subjectKind: 'recall',
      subjectId: id,
      purpose: 'recover-money',
      detail: { origin: origin.kind, held, sending, receiving },
    })
    return id
  })
}

/** Everything that has not gone yet, as far as it may. */
export async function sendBoth(ctx: Context, tx: Tx, id: string): Promise<void> {
  const recall = await lockRecall(tx, id)
  if (!recall) return
  for (const { side, status } of recall.packets)
    if (status === 'held' || status === 'kept') await sendPacket(ctx, tx, recall, side)
}

function newPacket(
  ctx: Context,
  given: {
    recallId: string
    side: Side
    organisationId: string
    bankId: string | null
    payment: Payment
    held: string | null
  },
): NewPacket {
  const { payment, held, ...packet } = given
  const nowhere = payment.toAccount.startsWith('NL') ? 'no-partner' : 'foreign'
  return {
    ...packet,
    id: ctx.newId(),
    status: packet.bankId === null ? 'nowhere' : 'held',
    why: packet.bankId === null ? nowhere : held,
    askedAt: ctx.now(),
  }
}

function checkPayment(ctx: Context, payment: Payment): void {
  const why = whyNotNow(payment, ctx.now())
  if (why) throw refuse(why === 'sameAccount' ? 'to' : 'day', recallMessages[why])
}

function refuse(field: string, code: string): Refusal {
  return new Refusal(code, { status: 422, fields: [{ field, code }] })
}

function digestText({ fromAccount, toAccount, amountInCents, paidAt }: Payment): string {
  return JSON.stringify([fromAccount, toAccount, amountInCents, paidAt.toISOString()])
}
