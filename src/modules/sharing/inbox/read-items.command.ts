// SPDX-License-Identifier: EUPL-1.2
import { type Context, organisationOf, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { itemKeyFor } from '../disclose/pseudonyms.query.ts'
import type { ItemKind, Payload } from '../disclosure/disclosure.ts'
import { giveReceipts } from './give-receipts.command.ts'
import type { ReceiptOutcome } from './message.ts'
import { offerOfItems } from './item-message.store.ts'

/** What the own organisation was given of one item. `payload`: null when it says that it works by it, or when it was taken back. */
export interface ReceivedItem {
  payload: Payload | null
  isRecalled: boolean
  /** The own organisation says that it works by the last word about it. */
  isSettled: boolean
}

/**
 * What lies in the own inbox about these items, by their ids, for a module that knows what they are: it counts as fetched from now on. An item that
 * was never given to this organisation is not in the answer.
 */
export function readItems(
  ctx: Context,
  kind: ItemKind,
  itemIds: readonly string[],
): Promise<Map<string, ReceivedItem>> {
  const receiverId = organisationOf(ctx.actor)
  if (receiverId === null || itemIds.length === 0) return Promise.resolve(new Map())
  const idOf = new Map(itemIds.map((id) => [itemKeyFor(ctx.secrets, receiverId, { kind, id }), id]))
  return transaction(ctx, async (tx) => {
    const messages = await offerOfItems(tx, receiverId, [...idOf.keys()], ctx.now())
    const items = new Map<string, ReceivedItem>()
    for (const { itemKey, isRecall, payload, state } of messages)
      items.set(idOf.get(itemKey) ?? '', {
        payload: isRecall ? null : payload,
        isRecalled: isRecall,
        isSettled: state === 'effective',
      })
    if (messages.length > 0)
      await recordAudit(ctx, tx, {
        action: 'sharing.inbox-read',
        subjectKind: 'inbox',
        subjectId: receiverId,
        purpose: 'ontvangen wat is verstrekt',
        detail: { messages: messages.length },
      })
    return items
  })
}

/** The same receipt for everything that the own inbox has about this item. Saying it again changes nothing. */
export async function answerItem(
  ctx: Context,
  kind: ItemKind,
  itemId: string,
  outcome: ReceiptOutcome,
  reason?: string,
): Promise<void> {
  const receiverId = organisationOf(ctx.actor)
  if (receiverId === null) return
  await transaction(ctx, async (tx) => {
    const key = itemKeyFor(ctx.secrets, receiverId, { kind, id: itemId })
    const messages = await offerOfItems(tx, receiverId, [key], ctx.now())
    const receipts = messages.map(({ number }) => ({ number, outcome, reason }))
    if (receipts.length > 0) await giveReceipts({ ...ctx, tx }, receipts)
  })
}
