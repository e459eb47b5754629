// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { ItemKind, RecallReason } from '../disclosure/disclosure.ts'
import {
  deletePayloads,
  insertMessages,
  lockInbox,
  markRecalled,
  selectLive,
  takeNumbers,
} from '../disclosure/disclosure.store.ts'
import { itemKeyFor, sourceFor } from '../disclose/pseudonyms.query.ts'

/**
 * Takes these items back from everybody who has them: a message in the inbox of each, after whatever it got before. No rule and no agreement
 * is asked: the way back is open also when the way there has closed. Doing it twice sends it once; that somebody was cleared is also told to who
 * was told before that it no longer holds. Returns how many recalls went out.
 */
export function recallItems(
  ctx: Context,
  kind: ItemKind,
  itemIds: readonly string[],
  reason: RecallReason,
): Promise<number> {
  return transaction(asSystem(ctx, 'sharing.recall'), async (tx) => {
    const receivers = [...new Set((await selectLive(tx, kind, itemIds, reason)).map(({ receiverId }) => receiverId))]
    const at = ctx.now()
    let sent = 0
    for (const receiverId of receivers) {
      // Under the lock of the inbox it is read again: what was disclosed or recalled meanwhile counts.
      await lockInbox(tx, receiverId)
      const rows = (await selectLive(tx, kind, itemIds, reason)).filter((row) => row.receiverId === receiverId)
      if (rows.length === 0) continue
      const first = await takeNumbers(tx, receiverId, rows.length)
      await insertMessages(
        tx,
        rows.map(({ id, exchange, purpose, itemId, version, isRecalled, senderId }, place) => ({
          receiverId,
          number: first + place,
          kind: 'recall' as const,
          disclosureId: id,
          exchange,
          purpose,
          itemKind: kind,
          itemKey: itemKeyFor(ctx.secrets, receiverId, { kind, id: itemId }),
          version: version + (isRecalled ? 2 : 1),
          source: sourceFor(ctx.secrets, receiverId, senderId),
          senderId,
          payload: null,
          reason,
          sentAt: at,
          isOffered: false,
        })),
      )
      await markRecalled(tx, rows, reason, at)
      await recordAudit(
        ctx,
        tx,
        rows.map(({ itemId, version, senderId }) => ({
          action: 'sharing.item-recalled',
          subjectKind: kind,
          subjectId: itemId,
          detail: { from: senderId, to: receiverId, version: version + 1, reason },
        })),
      )
      sent += rows.length
    }
    return sent
  })
}

/**
 * What these items said goes from the inboxes too, fetched or not: they were erased at their source, and a recall went out. That they were
 * disclosed, to whom and when, stays on record.
 * No audit line: the recall and the erasure have one.
 */
export function emptyMessages(ctx: Context, kind: ItemKind, itemIds: readonly string[]): Promise<void> {
  return transaction(asSystem(ctx, 'sharing.recall'), (tx) => deletePayloads(tx, kind, itemIds))
}
