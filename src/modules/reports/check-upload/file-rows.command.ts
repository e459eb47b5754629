// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { fileReports, withReference } from '../file-reports/file-reports.command.ts'
import { mostReportsAtOnce } from '../receive-reports/submit-reports.command.ts'
import { notBefore, readFaults, readUploadContent } from '../upload-reports/find-upload.query.ts'
import { sealFaults } from '../upload-reports/upload-content.query.ts'
import { selectUpload, updateUpload } from '../upload-reports/upload.store.ts'
import { headersOf, type Upload } from '../upload-reports/upload.ts'
import { type RowOfUpload, rowsOfUpload } from './rows-of-upload.query.ts'

/**
 * Files the rows that the check found right, a thousand at a time, and then forgets the file. What was filed before it broke
 * off is known by its reference the second time.
 */
export async function fileRows(ctx: Context, upload: Upload): Promise<void> {
  const content = await readUploadContent(ctx, upload.id)
  if (!content) return
  const { rows: faults } = await readFaults(ctx, upload.id)
  const wrong = new Set(faults.map(({ row }) => row))
  const counts = { rightCount: 0, knownCount: 0, doneCount: 0 }
  let waiting: RowOfUpload[] = []
  const flush = async () => {
    const filed = await fileReports(
      ctx,
      waiting.map(({ raw }) => withReference(raw)),
      { origin: 'file', at: () => '', controller: upload.organisationId },
    )
    filed.forEach((one, index) => {
      const { row = 0, cells = [] } = waiting[index] ?? {}
      if (!one.ok) faults.push({ row, cells, errors: one.errors })
      else if (one.receipt.isAlreadyKnown) counts.knownCount++
      else counts.rightCount++
    })
    counts.doneCount += waiting.length
    waiting = []
    await transaction(ctx, (tx) => updateUpload(tx, upload.id, { doneCount: counts.doneCount }, ctx.now()))
  }
  for await (const one of rowsOfUpload(ctx, content, upload.columnMap ?? [])) {
    if (wrong.has(one.row) || one.errors.length > 0) continue
    waiting.push(one)
    if (waiting.length === mostReportsAtOnce) await flush()
  }
  if (waiting.length > 0) await flush()
  faults.sort((a, b) => a.row - b.row)
  await transaction(ctx, async (tx) => {
    if ((await selectUpload(tx, upload.id, notBefore(ctx), true))?.state !== 'filing') return
    const sealed = faults.length > 0 ? sealFaults(ctx, { headers: headersOf(content), rows: faults }) : null
    const change = {
      ...counts,
      wrongCount: faults.length,
      state: 'filed',
      forgetContent: true,
      faults: sealed,
    } as const
    await updateUpload(tx, upload.id, change, ctx.now())
    await recordAudit(ctx, tx, {
      action: 'reports.upload-filed',
      subjectKind: 'upload',
      subjectId: upload.id,
      detail: { stored: counts.rightCount, known: counts.knownCount, wrong: faults.length },
    })
  })
}
