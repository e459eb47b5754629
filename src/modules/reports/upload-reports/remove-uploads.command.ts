// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { notBefore } from './find-upload.query.ts'
import { deleteUploadsBefore } from './upload.store.ts'

/** Deletes files that nobody went on with. Only the program itself may. */
export async function removeOldUploads(ctx: Context): Promise<void> {
  await transaction(ctx, async (tx) => {
    const count = await deleteUploadsBefore(tx, notBefore(ctx))
    if (count === 0) return
    await recordAudit(ctx, tx, {
      action: 'reports.uploads-expired',
      subjectKind: 'upload',
      subjectId: 'old',
      detail: { count },
    })
  })
}
