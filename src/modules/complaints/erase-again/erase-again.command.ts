// SPDX-License-Identifier: EUPL-1.2
// No audit line: `erasedAgain` writes it.
import { erasedAgain, type Erasures } from '#foundation/erasures'
import { deleteBatch, selectBatch } from '../batch/batch.store.ts'

const action = 'complaints.batch-dropped'

/** A list of complaints that was thrown away, done again on a restored database. */
export const erasures: Erasures = {
  [action]: {
    tables: ['complaints.batch', 'complaints.complaint'],
    again: (ctx, id) =>
      erasedAgain(ctx, { action, subjectKind: 'batch', subjectId: id }, async (tx) => {
        if (!(await selectBatch(tx, id, true))) return false
        await deleteBatch(tx, id)
        return true
      }),
  },
}
