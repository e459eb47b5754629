// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { csvLine, csvStart, messageOf } from '#foundation/text'
import { reasonColumns } from '../map-columns/column-guess.ts'
import { findUpload } from '../upload-reports/find-upload.query.ts'
import { seeFaults } from '../upload-reports/see-upload.query.ts'

/**
 * The rows that were not stored, as they stood in the file, with the reasons behind them: to mend and send again. No cell
 * is ever a formula. Null when there is no such file (any more).
 */
export async function readRejectedFile(ctx: Context, id: string, purpose: 'correct-upload'): Promise<string | null> {
  const upload = await findUpload(ctx, id)
  if (!upload || upload.wrongCount === 0) return null
  const asked = { action: 'reports.upload-faults-downloaded', purpose } as const
  const { headers: own, rows } = await seeFaults(ctx, upload, asked, (all) => all)
  const reason = reasonColumns[ctx.language === 'nl' ? 0 : 1] ?? ''
  const headers = own ?? [ctx.language === 'nl' ? 'Regel' : 'Line']
  const lines = rows.map(({ cells, errors }) => {
    const why = errors.map(({ code, values }) => messageOf(code, ctx.language, values)).join(' ')
    return csvLine([...headers.map((_, at) => cells[at] ?? ''), why])
  })
  return csvStart + csvLine([...headers, reason]) + lines.join('')
}
