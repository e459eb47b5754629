// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { settleRecall } from '../ask-recall/send-packet.command.ts'
import { statusAfter } from '../recall/recall.ts'
import { lockRecall, selectOpenBefore, updatePacket } from '../recall/recall.store.ts'

const atOnce = 100
/** After so many days nobody waits any more for what a bank never said, and the payment is no longer kept for it. */
export const givenUpAfterDays = 14

/** Ends what nobody answered. A bank that answers later still can. */
export async function keepRecalls(ctx: Context): Promise<void> {
  const system = asSystem(ctx, 'recovery.keep-recalls')
  const before = new Date(ctx.now().getTime() - givenUpAfterDays * 86_400_000)
  for (;;) {
    const found = await transaction(system, (tx) => selectOpenBefore(tx, before, atOnce))
    for (const id of found)
      await transaction(system, async (tx) => {
        const recall = await lockRecall(tx, id)
        for (const packet of recall?.packets ?? []) {
          const next = statusAfter(packet.status, 'expire')
          if (next) await updatePacket(tx, packet.id, { status: next })
        }
        await settleRecall(system, tx, id, recall?.confirmedAt ?? null)
        await recordAudit(system, tx, {
          action: 'recovery.recall-given-up',
          subjectKind: 'recall',
          subjectId: id,
          detail: { afterDays: givenUpAfterDays },
        })
      })
    if (found.length < atOnce) return
  }
}
