// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { deleteDraftsBefore } from '../submit-report/draft.store.ts'

/** Deletes drafts that nobody went on with since `limit`. */
export async function deleteOldDrafts(ctx: Context, limit: Date): Promise<void> {
  await transaction(ctx, async (tx) => {
    const count = await deleteDraftsBefore(tx, limit)
    if (count === 0) return
    await recordAudit(ctx, tx, {
      action: 'reports.drafts-expired',
      subjectKind: 'draft',
      subjectId: 'old',
      detail: { count },
    })
  })
}
