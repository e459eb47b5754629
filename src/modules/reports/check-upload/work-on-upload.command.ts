// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { announce } from '#foundation/events'
import { findUpload, notBefore, onlyForFilers } from '../upload-reports/find-upload.query.ts'
import { mostAtOnceInPage } from '../upload-reports/upload.ts'
import { selectUpload, updateUpload } from '../upload-reports/upload.store.ts'
import { checkRows } from './check-rows.command.ts'
import { fileRows } from './file-rows.command.ts'
import { UploadWaits } from './upload.events.ts'

/** Checks or files an upload, whichever it waits for. Bears repetition: what was filed before is known by its reference. */
export async function workOnUpload(ctx: Context, id: string): Promise<void> {
  const system = asSystem(ctx, 'reports.work-on-upload')
  const upload = await findUpload(system, id)
  if (!upload) return
  const own = { ...system, language: upload.language }
  if (upload.state === 'checking') await checkRows(own, upload)
  if (upload.state === 'filing') await fileRows(own, upload)
}

/** Files the rows that are right: at once when there are few, in the background when there are many. Bears repetition. */
export async function fileUpload(ctx: Context, id: string): Promise<void> {
  onlyForFilers(ctx)
  const work = await transaction(ctx, async (tx) => {
    const upload = await selectUpload(tx, id, notBefore(ctx), true)
    if (!upload || upload.state !== 'checked' || upload.rightCount === 0) return 'none'
    await updateUpload(tx, id, { state: 'filing', doneCount: 0 }, ctx.now())
    await recordAudit(ctx, tx, {
      action: 'reports.upload-handed-in',
      subjectKind: 'upload',
      subjectId: id,
      detail: { right: upload.rightCount, wrong: upload.wrongCount },
    })
    if (upload.rowCount <= mostAtOnceInPage) return 'now'
    await announce(ctx, tx, UploadWaits, { uploadId: id })
    return 'later'
  })
  if (work === 'now') await workOnUpload(ctx, id)
}

/** Begins to check lines that need no mapping. */
export async function checkUpload(ctx: Context, id: string): Promise<void> {
  const upload = await findUpload(ctx, id)
  if (upload && upload.rowCount <= mostAtOnceInPage) await workOnUpload(ctx, id)
  else if (upload) await resumeUpload(ctx, id)
}

/** Asks once more for work that seems to have stopped: the program may have died halfway. */
export async function resumeUpload(ctx: Context, id: string): Promise<void> {
  onlyForFilers(ctx)
  await transaction(ctx, async (tx) => {
    const upload = await selectUpload(tx, id, notBefore(ctx))
    if (!upload || !['checking', 'filing'].includes(upload.state)) return
    await recordAudit(ctx, tx, { action: 'reports.upload-resumed', subjectKind: 'upload', subjectId: id })
    await announce(ctx, tx, UploadWaits, { uploadId: id })
  })
}
