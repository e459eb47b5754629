// SPDX-License-Identifier: EUPL-1.2
import { type Context, organisationOf, transaction } from '#foundation/access'
import { Refusal } from '#foundation/web'
import { giveReceipts } from './give-receipts.command.ts'
import { receivedMessages } from './list-received.text.ts'
import type { ReceiptOutcome } from './message.ts'
import { selectAnswered } from './received.store.ts'

const longestReason = 300

/** Somebody says what becomes of a message, and with it of the earlier ones about the same subject. */
export async function answerMessage(
  ctx: Context,
  { number, outcome, reason }: { number: number; outcome: ReceiptOutcome; reason: string },
): Promise<void> {
  const words = reason.trim().slice(0, longestReason)
  if (outcome === 'rejected' && words === '') {
    const code = receivedMessages.why
    throw new Refusal(code, { status: 422, fields: [{ field: `reason-${number}`, code }] })
  }
  await transaction(ctx, async (tx) => {
    const numbers = await selectAnswered(tx, organisationOf(ctx.actor) ?? '', number)
    const said = outcome === 'rejected' ? { outcome, reason: words } : { outcome }
    if (numbers.length > 0)
      await giveReceipts(
        { ...ctx, tx },
        numbers.map((each) => ({ number: each, ...said })),
      )
  })
}
