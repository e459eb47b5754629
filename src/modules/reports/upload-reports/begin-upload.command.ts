// SPDX-License-Identifier: EUPL-1.2
import { type Context, organisationOf, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { Refusal } from '#foundation/web'
import { reportMessages } from '../report/report.text.ts'
import { notBefore, onlyForFilers } from './find-upload.query.ts'
import { mostWaiting, type UploadContent } from './upload.ts'
import { sealContent, sealName } from './upload-content.query.ts'
import { deleteUpload, insertUpload, selectUpload, selectWaiting } from './upload.store.ts'
import { uploadMessages } from './upload.text.ts'

/** Keeps a file that was read, sealed, until it is filed or forgotten. Returns its id. */
export async function beginUpload(ctx: Context, content: UploadContent): Promise<string> {
  onlyForFilers(ctx)
  const organisationId = organisationOf(ctx.actor)
  if (organisationId === null) throw new Refusal(reportMessages.mayNotFile, { status: 403 })
  const id = ctx.newId()
  await transaction(ctx, async (tx) => {
    if ((await selectWaiting(tx, organisationId, notBefore(ctx))).length >= mostWaiting)
      throw new Refusal(uploadMessages.uploadTooManyWaiting)
    const rowCount = rowsIn(content)
    await insertUpload(tx, {
      id,
      organisationId,
      kind: content.kind,
      state: content.kind === 'reports' ? 'checking' : 'mapping',
      language: ctx.language,
      rowCount,
      sealedName: sealName(ctx, content.name),
      sealed: sealContent(ctx, content),
      at: ctx.now(),
    })
    await recordAudit(ctx, tx, {
      action: 'reports.upload-begun',
      subjectKind: 'upload',
      subjectId: id,
      detail: { kind: content.kind, rows: rowCount },
    })
  })
  return id
}

/** Throws a waiting file away. Bears repetition; one that is being filed stays until that is done. */
export async function dropUpload(ctx: Context, id: string): Promise<void> {
  onlyForFilers(ctx)
  await transaction(ctx, async (tx) => {
    const upload = await selectUpload(tx, id, notBefore(ctx), true)
    if (!upload || upload.state === 'filing') return
    await deleteUpload(tx, id)
    await recordAudit(ctx, tx, { action: 'reports.upload-dropped', subjectKind: 'upload', subjectId: id })
  })
}

function rowsIn(content: UploadContent): number {
  if (content.kind === 'mail') return 1
  const isFilled = (cells: readonly string[]) => cells.some((cell) => cell.trim() !== '')
  return content.kind === 'table'
    ? content.table.rows.filter(isFilled).length
    : content.lines.filter((line) => line.trim() !== '').length
}
