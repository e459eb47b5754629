// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { Refusal, webMessages } from '#foundation/web'
import { recallItems } from '#modules/sharing'
import { settleRecall, takeBack } from '../ask-recall/send-packet.command.ts'
import { sides, type Withdrawal } from '../recall/recall.ts'
import { lockRecall, selectOfOrigins, selectPacket } from '../recall/recall.store.ts'

/** Takes back what was asked for these reports: who asked does not want it any more, or the report is gone. What is over stays. */
export async function withdrawOfOrigins(
  ctx: Context,
  kind: 'report' | 'complaint',
  ids: readonly string[],
  why: Withdrawal,
): Promise<void> {
  const system = asSystem(ctx, 'recovery.withdraw-recall')
  const found = await transaction(system, (tx) => selectOfOrigins(tx, kind, ids))
  for (const { id } of found.filter(({ endedAt }) => endedAt === null)) await withdrawRecall(ctx, id, why)
}

/** One request. Whoever has a packet hears it after this was stored, whatever happens meanwhile. */
export async function withdrawRecall(ctx: Context, id: string, why: Withdrawal): Promise<void> {
  const system = asSystem(ctx, 'recovery.withdraw-recall')
  await transaction(system, async (tx) => {
    const recall = await lockRecall(tx, id)
    if (!recall || recall.endedAt !== null) throw new Refusal(webMessages.notNow, { status: 409 })
    await takeBack(system, tx, recall, sides, why)
    await settleRecall(system, tx, id, recall.confirmedAt)
    await recordAudit(ctx, tx, {
      action: 'recovery.recall-withdrawn',
      subjectKind: 'recall',
      subjectId: id,
      detail: { why },
    })
  })
}

/**
 * Tells banks that these packets were taken back. Under lock of the request, so that one that was sent again meanwhile is left with its bank.
 * No audit line: the exchange core writes one for each recall.
 */
export async function recallPackets(ctx: Context, packetIds: readonly string[]): Promise<void> {
  const system = asSystem(ctx, 'recovery.recall-packets')
  for (const id of packetIds)
    await transaction(system, async (tx) => {
      const packet = await selectPacket(tx, id)
      const recall = packet && (await lockRecall(tx, packet.recallId))
      const now = recall?.packets.find((one) => one.id === id)
      if (now?.status !== 'withdrawn') return
      await recallItems(ctx, 'recall-packet', [id], now.why === 'denied' ? 'cleared' : 'withdrawn')
    })
}
