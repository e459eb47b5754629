// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { announce } from '#foundation/events'
import { isBusy } from '../batch/batch.ts'
import { BatchWaits } from '../batch/batch.events.ts'
import { selectBatch } from '../batch/batch.store.ts'
import { filerOf } from '../complaint/who.query.ts'

/** Asks once more for work that seems to have stopped: the program may have died halfway. */
export async function resumeBatch(ctx: Context, id: string): Promise<void> {
  const { organisationId } = filerOf(ctx)
  await transaction(ctx, async (tx) => {
    const batch = await selectBatch(tx, id)
    if (batch?.organisationId !== organisationId || !isBusy(batch.state)) return
    await recordAudit(ctx, tx, { action: 'complaints.batch-resumed', subjectKind: 'batch', subjectId: id })
    await announce(ctx, tx, BatchWaits, { batchId: id })
  })
}
