// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { FieldError } from '#foundation/web'
import { everyError, withReference } from '../file-reports/file-reports.command.ts'
import { checkReport } from '../receive-reports/check-report.query.ts'
import { selectByReference } from '../receive-reports/receive-reports.store.ts'
import { reportMessages } from '../report/report.text.ts'
import { notBefore, readUploadContent } from '../upload-reports/find-upload.query.ts'
import { sealFaults } from '../upload-reports/upload-content.query.ts'
import { selectUpload, updateUpload } from '../upload-reports/upload.store.ts'
import { type FaultyRow, headersOf, type Upload } from '../upload-reports/upload.ts'
import { type RowOfUpload, rowsOfUpload } from './rows-of-upload.query.ts'

const chunk = 1_000

/** Looks at every row and stores no report: which are right, which of those we have already, and what is wrong with the rest. */
export async function checkRows(ctx: Context, upload: Upload): Promise<void> {
  const content = await readUploadContent(ctx, upload.id)
  if (!content) return
  const faults: FaultyRow[] = []
  const references = new Map<string, boolean>()
  let [done, repeated, mended] = [0, 0, 0]
  for await (const one of rowsOfUpload(ctx, content, upload.columnMap ?? [])) {
    const reference = referenceOf(one.raw)
    const errors = await errorsOf(ctx, one)
    mended += one.mended
    if (reference?.isOwn && references.has(reference.text))
      errors.push({ field: '/partnerReference', code: reportMessages.referenceTwice })
    if (errors.length > 0) faults.push({ row: one.row, cells: one.cells, errors })
    else if (reference && references.has(reference.text)) repeated++
    if (reference) references.set(reference.text, errors.length === 0 || references.get(reference.text) === true)
    if (++done % chunk === 0)
      await transaction(ctx, (tx) => updateUpload(tx, upload.id, { doneCount: done }, ctx.now()))
  }
  const right = [...references].filter(([, isRight]) => isRight).map(([reference]) => reference)
  await transaction(ctx, async (tx) => {
    if ((await selectUpload(tx, upload.id, notBefore(ctx), true))?.state !== 'checking') return
    let known = repeated
    for (let at = 0; at < right.length; at += chunk)
      known += (await selectByReference(tx, upload.organisationId, right.slice(at, at + chunk))).length
    const counts = { rightCount: done - faults.length, knownCount: known, wrongCount: faults.length, doneCount: done }
    await updateUpload(
      tx,
      upload.id,
      {
        ...counts,
        mendedCount: mended,
        state: 'checked',
        faults: faults.length > 0 ? sealFaults(ctx, { headers: headersOf(content), rows: faults }) : null,
      },
      ctx.now(),
    )
    await recordAudit(ctx, tx, {
      action: 'reports.upload-checked',
      subjectKind: 'upload',
      subjectId: upload.id,
      detail: { right: counts.rightCount, known, wrong: faults.length, mended },
    })
  })
}

async function errorsOf(ctx: Context, { raw, errors }: RowOfUpload): Promise<FieldError[]> {
  if (errors.length > 0) return [...(await everyError(ctx, { raw, errors }))]
  const checked = await checkReport(ctx, raw, { mustParse: true })
  return checked.ok ? [] : [...checked.errors]
}

/** The partner's reference, or the one that follows from the content. */
function referenceOf(raw: unknown): { text: string; isOwn: boolean } | null {
  const own = (raw as { partnerReference?: unknown } | null)?.partnerReference
  if (typeof own === 'string') return { text: own, isOwn: true }
  const given = (withReference(raw) as { partnerReference?: unknown } | null)?.partnerReference
  return typeof given === 'string' ? { text: given, isOwn: false } : null
}
