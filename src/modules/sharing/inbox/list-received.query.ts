// SPDX-License-Identifier: EUPL-1.2
import { type Context, organisationOf, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { countOpen, type ReceivedMessage, receivedPageSize, selectReceived } from './received.store.ts'

/** What others gave to the own organisation, what asks for an answer first; what is shown counts as fetched. The look is written down. */
export function listReceived(
  ctx: Context,
  asked: { page: number; only?: number | undefined },
): Promise<{ received: ReceivedMessage[]; pages: number }> {
  const own = organisationOf(ctx.actor)
  if (own === null) return Promise.resolve({ received: [], pages: 1 })
  return transaction(ctx, async (tx) => {
    const received = await selectReceived(tx, own, ctx.now(), asked)
    await recordAudit(ctx, tx, {
      action: 'sharing.inbox-read',
      subjectKind: 'inbox',
      subjectId: own,
      purpose: 'ontvangen wat is verstrekt',
      detail: { messages: received.length },
    })
    return { received, pages: Math.max(1, Math.ceil((received[0]?.count ?? 0) / receivedPageSize)) }
  })
}

/** Messages that wait for an answer. */
export async function countUnanswered(ctx: Context): Promise<number> {
  const own = organisationOf(ctx.actor)
  if (own === null) return 0
  return transaction(ctx, (tx) => countOpen(tx, own))
}
