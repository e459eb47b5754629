// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import type { Tx } from '#foundation/db'
import { lockReached, type ReachedThreshold } from './threshold.store.ts'
import type { ThresholdReceiver } from './threshold-status.ts'

export type { ReachedThreshold } from './threshold.store.ts'

/**
 * Thresholds of this receiver that are reached, held fast until the transaction ends: none is retracted before what the caller does with
 * it is stored. In order of id. Only for the program itself.
 */
export function reachedThresholds(
  ctx: Context,
  tx: Tx,
  receiver: ThresholdReceiver,
  options: { ids?: readonly string[]; after?: string; limit: number },
): Promise<ReachedThreshold[]> {
  if (ctx.actor.kind !== 'system') throw new Error('reachedThresholds is only for the program itself')
  return lockReached(tx, receiver, options)
}
