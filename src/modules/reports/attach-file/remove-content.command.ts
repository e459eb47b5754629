// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { deleteLooseContent } from './attachment.store.ts'

/** Deletes bytes that no attachment refers to any more. Only the program itself may. */
export async function removeLooseContent(ctx: Context): Promise<void> {
  await transaction(ctx, async (tx) => {
    const count = await deleteLooseContent(tx)
    if (count === 0) return
    await recordAudit(ctx, tx, {
      action: 'reports.loose-content-removed',
      subjectKind: 'attachment-content',
      subjectId: 'loose',
      detail: { count },
    })
  })
}
