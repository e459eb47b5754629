// SPDX-License-Identifier: EUPL-1.2
import { type Context, organisationOf, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { offerMessages } from './message.store.ts'
import type { Message } from './message.ts'

/** The next messages for the organisation that asks, which count as fetched from now on. Asking again gives the same. */
export function readInbox(ctx: Context, { after, limit }: { after: number; limit: number }): Promise<Message[]> {
  const receiverId = organisationOf(ctx.actor)
  if (receiverId === null) return Promise.resolve([])
  return transaction(ctx, async (tx) => {
    const messages = await offerMessages(tx, receiverId, { after, limit, at: ctx.now() })
    if (messages.length > 0)
      await recordAudit(ctx, tx, {
        action: 'sharing.inbox-read',
        subjectKind: 'inbox',
        subjectId: receiverId,
        purpose: 'ontvangen wat is verstrekt',
        detail: { first: messages[0]?.number ?? 0, last: messages.at(-1)?.number ?? 0 },
      })
    return messages
  })
}
