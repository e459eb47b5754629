// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Tx } from '#foundation/db'
import { addUpTo } from '../pilot/participant.store.ts'

/**
 * Counts as many of n cases as there is room for, in the transaction that shares them. Returns how many: none when the pilot does not run
 * at this moment, or whoever asks takes no part in it. Who gets fewer than asked shares no more than that.
 */
export async function countUpTo(ctx: Context, tx: Tx, pilotId: string, n: number): Promise<number> {
  const counted = n > 0 ? await addUpTo(tx, pilotId, n, ctx.now()) : null
  if (!counted) return 0
  await recordCounted(ctx, tx, pilotId, { ...counted, n: counted.counted })
  return counted.counted
}

async function recordCounted(
  ctx: Context,
  tx: Tx,
  pilotId: string,
  { n, sampleCount, isFull }: { n: number; sampleCount: number; isFull: boolean },
): Promise<void> {
  const subject = { subjectKind: 'pilot', subjectId: pilotId }
  await recordAudit(ctx, tx, { action: 'pilots.sample-counted', ...subject, detail: { n, sampleCount } })
  if (isFull) await recordAudit(ctx, tx, { action: 'pilots.pilot-full', ...subject })
}
