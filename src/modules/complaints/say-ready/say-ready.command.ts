// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { Refusal } from '#foundation/web'
import { updateComplaint } from '../complaint/complaint.store.ts'
import { complaintMessages } from '../complaint/complaint.text.ts'
import { updateReady } from '../complaint/version.store.ts'
import { lockedForFiler } from '../complaint/who.query.ts'
import { openAnswers, understoodAnswers } from '../write-complaint/answers.query.ts'
import { openVersion } from '../write-complaint/write-complaint.command.ts'

/** Whoever prepared the open version says that it can be signed, or that it cannot yet. Refuses when questions are still wrong. */
export function sayReady(ctx: Context, id: string, seenChanges: number, isReady: boolean): Promise<void> {
  return transaction(ctx, async (tx) => {
    const { complaint, filer } = await lockedForFiler(ctx, tx, { id, seenChanges })
    const { form, open } = await openVersion(tx, complaint)
    const { problems } = understoodAnswers(ctx, form, openAnswers(ctx, open))
    if (isReady && problems.length > 0) throw new Refusal(complaintMessages.notComplete, { fields: problems })
    await updateReady(tx, id, isReady ? { at: ctx.now(), by: filer } : null)
    await updateComplaint(tx, id, {}, ctx.now())
    await recordAudit(ctx, tx, {
      action: 'complaints.complaint-ready-said',
      subjectKind: 'complaint',
      subjectId: id,
      detail: { isReady },
    })
  })
}
