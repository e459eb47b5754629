// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { announce } from '#foundation/events'
import { UploadWaits } from '../check-upload/upload.events.ts'
import { workOnUpload } from '../check-upload/work-on-upload.command.ts'
import { notBefore, onlyForFilers } from '../upload-reports/find-upload.query.ts'
import { mostAtOnceInPage } from '../upload-reports/upload.ts'
import { openContent } from '../upload-reports/upload-content.query.ts'
import { selectSealed, selectUpload, updateUpload } from '../upload-reports/upload.store.ts'
import { isFileColumn } from './column-guess.ts'
import { faultsOfMap } from './column-faults.ts'
import { digestOfHeader, digestOfHeaders } from './remembered-map.query.ts'
import { upsertColumnMap } from './column-map.store.ts'

/**
 * Keeps to which field every column goes and, when that can be, checks the rows: at once when there are few, in the
 * background when there are many. `chosen`: a field or '' per column. False when there is nothing to map (any more).
 */
export async function chooseColumns(ctx: Context, id: string, chosen: readonly string[]): Promise<boolean> {
  onlyForFilers(ctx)
  const work = await transaction(ctx, async (tx) => {
    const upload = await selectUpload(tx, id, notBefore(ctx), true)
    const sealed = upload && upload.kind === 'table' ? await selectSealed(tx, id) : null
    if (!upload || !sealed || !['mapping', 'checked'].includes(upload.state)) return null
    const content = openContent(ctx, sealed)
    if (content.kind !== 'table') return null
    const { headers } = content.table
    const columnMap = headers.map((_, at) => (isFileColumn(chosen[at] ?? '') ? (chosen[at] ?? '') : ''))
    if (faultsOfMap(columnMap).length > 0) {
      await updateUpload(tx, id, { columnMap, state: 'mapping' }, ctx.now())
      return 'none'
    }
    await updateUpload(tx, id, { columnMap, state: 'checking', doneCount: 0, faults: null }, ctx.now())
    await upsertColumnMap(tx, {
      organisationId: upload.organisationId,
      digest: digestOfHeaders(ctx, headers),
      fields: Object.fromEntries(headers.map((header, at) => [digestOfHeader(ctx, header), columnMap[at] ?? ''])),
      at: ctx.now(),
    })
    await recordAudit(ctx, tx, {
      action: 'reports.columns-chosen',
      subjectKind: 'upload',
      subjectId: id,
      detail: { columns: headers.length, used: columnMap.filter(Boolean).length },
    })
    if (upload.rowCount <= mostAtOnceInPage) return 'now'
    await announce(ctx, tx, UploadWaits, { uploadId: id })
    return 'later'
  })
  if (work === 'now') await workOnUpload(ctx, id)
  return work !== null
}
