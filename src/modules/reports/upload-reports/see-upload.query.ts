// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { findUpload, readFaults, readUploadContent } from './find-upload.query.ts'
import type { Faults, Upload, UploadContent } from './upload.ts'

/** Why somebody looks at what stands in a file: before it is a report it tells of people all the same. */
export type UploadPurpose = 'hand-in-reports' | 'correct-upload'

type ContentOf<Kind> = Extract<UploadContent, { kind: Kind }>

/**
 * What is in the file, for a page that shows it; the look is written down in the same transaction. Null, and no line, when the
 * file is gone, is another's or is of another kind. What works on a file without showing it calls `readUploadContent`.
 */
export function seeUploadContent<Kind extends UploadContent['kind']>(
  ctx: Context,
  id: string,
  kind: Kind,
  purpose: UploadPurpose,
): Promise<ContentOf<Kind> | null> {
  return transaction(ctx, async (tx) => {
    const own = { ...ctx, tx }
    if ((await findUpload(own, id))?.kind !== kind) return null
    const content = await readUploadContent(own, id)
    if (!content) return null
    await recordAudit(ctx, tx, {
      action: 'reports.upload-seen',
      subjectKind: 'upload',
      subjectId: id,
      purpose,
      detail: { kind },
    })
    return content as ContentOf<Kind>
  })
}

/**
 * The rows that are wrong as `choose` takes them from all, for a page or a file that gives them; how many rows are in it is
 * written down in the same transaction. A file without wrong rows shows nothing of anybody, and leaves no line.
 */
export function seeFaults(
  ctx: Context,
  upload: Upload,
  asked: { action: 'reports.upload-faults-seen' | 'reports.upload-faults-downloaded'; purpose: UploadPurpose },
  choose: (all: Faults['rows']) => Faults['rows'],
): Promise<Faults & { count: number }> {
  return transaction(ctx, async (tx) => {
    const { headers, rows: all } = await readFaults({ ...ctx, tx }, upload.id)
    const rows = choose(all)
    if (rows.length > 0)
      await recordAudit(ctx, tx, {
        action: asked.action,
        subjectKind: 'upload',
        subjectId: upload.id,
        purpose: asked.purpose,
        detail: { rows: rows.length },
      })
    return { headers, rows, count: all.length }
  })
}
