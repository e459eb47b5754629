// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { Refusal, webMessages } from '#foundation/web'
import { isRowId } from '#values'
import { sendBoth } from '../ask-recall/ask-recall.command.ts'
import { settleRecall } from '../ask-recall/send-packet.command.ts'
import { withdrawRecall } from '../withdraw-recall/withdraw-recall.command.ts'
import { wentOut } from '../recall/recall.ts'
import { recallMessages } from '../recall/recall.text.ts'
import { lockRecall, selectRecall } from '../recall/recall.store.ts'
import { followerOf } from './list-recalls.query.ts'

/** A person looked at what was held, or an agreement came: what can go now goes. Refuses when nothing could (422); why is then stored with each packet. */
export async function releaseRecall(ctx: Context, id: string, version: number): Promise<void> {
  await ownVersion(ctx, id, version)
  const system = asSystem(ctx, 'recovery.release-recall')
  const went = await transaction(system, async (tx) => {
    const recall = await lockRecall(tx, id)
    if (recall?.version !== version) throw new Refusal(webMessages.changedMeanwhile, { status: 409 })
    const waits = recall.packets.some(({ status }) => status === 'held' || status === 'kept')
    if (recall.endedAt !== null || !waits) throw new Refusal(webMessages.notNow, { status: 409 })
    await sendBoth({ ...system, tx }, tx, id)
    const after = await settleRecall(system, tx, id, recall.confirmedAt)
    await recordAudit(ctx, tx, {
      action: 'recovery.recall-released',
      subjectKind: 'recall',
      subjectId: id,
      purpose: 'recover-money',
    })
    const countOut = (one: typeof recall) => one.packets.filter(({ status }) => wentOut(status)).length
    return countOut(after) > countOut(recall)
  })
  if (!went) throw new Refusal(recallMessages.nothingWent, { status: 422 })
}

/** A person decides that it does not go (on). */
export async function stopRecall(ctx: Context, id: string, version: number): Promise<void> {
  await ownVersion(ctx, id, version)
  await withdrawRecall(ctx, id, 'report-gone')
}

async function ownVersion(ctx: Context, id: string, version: number): Promise<void> {
  const own = followerOf(ctx)
  const seen = isRowId(id) ? await transaction(ctx, (tx) => selectRecall(tx, id)) : null
  if (seen?.organisationId !== own) throw new Refusal(webMessages.notThere, { status: 404 })
  if (seen.version !== version) throw new Refusal(webMessages.changedMeanwhile, { status: 409 })
}
