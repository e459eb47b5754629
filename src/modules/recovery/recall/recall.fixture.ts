// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { transaction } from '#foundation/access'
import { demoIban } from '#values'
import type { TestContext } from '../../../../tests/context.ts'
import { type AskedRecall, askRecall } from '../ask-recall/ask-recall.command.ts'
import type { Side } from './recall.ts'
import { selectRecall } from './recall.store.ts'
import type { Payment, Recall, StoredPacket } from './stored-recall.ts'

let number = 0
/** A fresh account at Deltabank, and one at Polderbank. */
export const payer = () => demoIban(2_500_000 + ++number)
export const payee = () => demoIban(9_950_000_000 + ++number)

export const banks = { sending: 'deltabank-demo', receiving: 'polderbank-demo' } as const

export const bank = (test: TestContext, side: Side): Context => test.machine(banks[side], 'recovery:answer')

/** Asks as the page does, about a report of nobody; an hour after the payment. */
export function asked(
  test: TestContext,
  payment: Partial<Payment> = {},
  more: Partial<Pick<AskedRecall, 'marks' | 'origin' | 'organisationId'>> = {},
): Promise<string> {
  return askRecall(test.visitor, {
    origin: { kind: 'report', id: test.ctx.newId() },
    organisationId: 'politie-demo',
    fraudForm: 'FF-410',
    marks: [],
    ...more,
    payment: {
      fromAccount: payer(),
      toAccount: payee(),
      amountInCents: 125_000,
      paidAt: new Date(test.ctx.now().getTime() - 3_600_000),
      ...payment,
    },
  })
}

export async function recallOf(test: TestContext, id: string): Promise<Recall> {
  const recall = await transaction(test.ctx, (tx) => selectRecall(tx, id))
  if (!recall) throw new Error('no such request')
  return recall
}

export async function packetOf(test: TestContext, id: string, side: Side): Promise<StoredPacket> {
  const packet = (await recallOf(test, id)).packets.find((one) => one.side === side)
  if (!packet) throw new Error('no such packet')
  return packet
}
