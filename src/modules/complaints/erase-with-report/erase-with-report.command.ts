// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Tx } from '#foundation/db'
import { dropHeld } from '#modules/reports'
import { deleteAnswerFiles } from '../answer-question/answer-file.store.ts'
import { forgetWords } from '../complaint/complaint.store.ts'
import { eraseVersion, forgetReport, selectVersionsOf } from '../complaint/version.store.ts'
import { deleteFilesOfErased } from '../attach-file/file.store.ts'
import { sealAnswers } from '../write-complaint/answers.query.ts'

/**
 * Reports of complaints were deleted. Erased by somebody's right: what the version told is wiped here too, with its files and what it was recognised
 * by; that it was signed, by whom, and what was decided stay. Kept long enough: only the link goes. Bears repetition.
 */
export function followErasure(ctx: Context, reportIds: readonly string[], reason: 'erased' | 'expired'): Promise<void> {
  const system = asSystem(ctx, 'complaints.erase-with-report')
  return transaction(system, async (tx) => {
    for (const { complaintId, number } of await selectVersionsOf(tx, reportIds)) {
      if (reason === 'expired') await forgetReport(tx, complaintId, number)
      else await erase(system, tx, complaintId, number)
    }
  })
}

async function erase(ctx: Context, tx: Tx, complaintId: string, number: number): Promise<void> {
  await eraseVersion(tx, complaintId, number, { sealed: sealAnswers(ctx, {}), at: ctx.now() })
  await forgetWords(tx, complaintId)
  const files = [...(await deleteFilesOfErased(tx, complaintId)), ...(await deleteAnswerFiles(tx, complaintId))]
  if (files.length > 0) await dropHeld(ctx, tx, complaintId, files)
  await recordAudit(ctx, tx, {
    action: 'complaints.complaint-erased',
    subjectKind: 'complaint',
    subjectId: complaintId,
    detail: { version: number, files: files.length },
  })
}
