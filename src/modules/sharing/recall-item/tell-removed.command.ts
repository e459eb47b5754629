// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Tx } from '#foundation/db'
import { itemKeyFor, sourceFor } from '../disclose/pseudonyms.query.ts'
import type { Payload } from '../disclosure/disclosure.ts'
import { insertMessages, takeNumbers } from '../disclosure/disclosure.store.ts'

interface Removal {
  set: { id: string; exchange: string; purpose: string; senderId: string; receiverId: string }
  version: number
  /** The disclosure under which the recipient got the set last. */
  disclosureId: string
  payload: Payload
}

/** Tells a recipient that things left a set which it has. As every way back it asks no rule and no agreement. */
export async function tellRemoved(
  ctx: Context,
  tx: Tx,
  { set, version, disclosureId, payload }: Removal,
): Promise<void> {
  const { id, exchange, purpose, senderId, receiverId } = set
  await insertMessages(tx, [
    {
      receiverId,
      number: await takeNumbers(tx, receiverId, 1),
      kind: 'correction',
      disclosureId,
      exchange,
      purpose,
      itemKind: 'set',
      itemKey: itemKeyFor(ctx.secrets, receiverId, { kind: 'set', id }),
      version,
      source: sourceFor(ctx.secrets, receiverId, senderId),
      senderId,
      payload,
      reason: 'withdrawn',
      sentAt: ctx.now(),
      isOffered: false,
    },
  ])
  await recordAudit(ctx, tx, {
    action: 'sharing.item-recalled',
    subjectKind: 'set',
    subjectId: id,
    detail: { from: senderId, to: receiverId, version, reason: 'withdrawn' },
  })
}
