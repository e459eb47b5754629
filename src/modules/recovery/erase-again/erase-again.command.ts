// SPDX-License-Identifier: EUPL-1.2
// No audit line: `withdrawRecall` writes it.
import { transaction } from '#foundation/access'
import type { Erasures } from '#foundation/erasures'
import { lockRecall } from '../recall/recall.store.ts'
import { withdrawRecall } from '../withdraw-recall/withdraw-recall.command.ts'

/** A request for money that was taken back, done again on a restored database: the banks hear it once more. */
export const erasures: Erasures = {
  'recovery.recall-withdrawn': {
    tables: ['recovery.recall', 'recovery.packet', 'recovery.payment'],
    async again(ctx, id) {
      const recall = await transaction(ctx, (tx) => lockRecall(tx, id))
      if (!recall || recall.endedAt !== null) return false
      await withdrawRecall(ctx, id, 'by-hand')
      return true
    },
  },
}
