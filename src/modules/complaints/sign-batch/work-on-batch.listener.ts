// SPDX-License-Identifier: EUPL-1.2
import { listen } from '#foundation/events'
import { BatchWaits } from '../batch/batch.events.ts'
import { storeRows } from '../read-batch/store-rows.command.ts'
import { signDrafts } from './sign-batch.command.ts'

/** Reads rows or signs drafts, whichever the batch waits for. */
export const workOnBatch = listen(BatchWaits, {
  job: 'complaints.work-on-batch',
  async run(ctx, { batchId }) {
    await storeRows(ctx, batchId)
    await signDrafts(ctx, batchId)
  },
})
