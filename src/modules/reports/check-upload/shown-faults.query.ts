// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { messageOf } from '#foundation/text'
import { columnsOfError } from '../map-columns/row-of-cells.ts'
import { seeFaults, type UploadPurpose } from '../upload-reports/see-upload.query.ts'
import { isBusy, type Upload } from '../upload-reports/upload.ts'

export interface ShownFault {
  row: number
  /** Name of the partner's own column, '' when it is about the whole row. */
  column: string
  cell: string
  message: string
}

const rowsOnPage = 50
const longestShown = 120

/**
 * One page of the rows that are wrong, a line for each error. For whoever hands the file in; the look is written down. While
 * the program is at work on the file the page shows none, and asks again every other second: that is no look.
 */
export async function shownFaults(
  ctx: Context,
  upload: Upload,
  asked: number,
  purpose: UploadPurpose,
): Promise<{ faults: ShownFault[]; page: number; pages: number }> {
  if (isBusy(upload.state)) return { faults: [], page: 1, pages: 1 }
  const pagesOf = (count: number) => Math.max(1, Math.ceil(count / rowsOnPage))
  const pageOf = (count: number) => Math.min(Math.max(1, asked), pagesOf(count))
  const { headers, rows, count } = await seeFaults(
    ctx,
    upload,
    { action: 'reports.upload-faults-seen', purpose },
    (all) => all.slice((pageOf(all.length) - 1) * rowsOnPage, pageOf(all.length) * rowsOnPage),
  )
  const map = upload.columnMap ?? []
  const faults = rows.flatMap(({ row, cells, errors }) =>
    errors.map(({ field, code, values }) => {
      const columns = headers ? columnsOfError(field, headers, map) : []
      const at = columns.length === 1 ? (headers ?? []).indexOf(columns[0] ?? '') : -1
      return {
        row,
        column: headers ? columns.join(', ') : field.replace(/^\//, ''),
        cell: [...(cells[at] ?? '')].slice(0, longestShown).join(''),
        message: messageOf(code, ctx.language, values),
      }
    }),
  )
  return { faults, page: pageOf(count), pages: pagesOf(count) }
}
