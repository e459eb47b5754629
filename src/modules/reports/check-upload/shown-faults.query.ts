// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { messageOf } from '#foundation/text'
import { columnsOfError } from '../map-columns/row-of-cells.ts'
import { readFaults } from '../upload-reports/find-upload.query.ts'
import type { Upload } from '../upload-reports/upload.ts'

export interface ShownFault {
  row: number
  /** Name of the partner's own column, '' when it is about the whole row. */
  column: string
  cell: string
  message: string
}

const rowsOnPage = 50
const longestShown = 120

/** One page of the rows that are wrong, a line for each error. For whoever hands the file in. */
export async function shownFaults(
  ctx: Context,
  upload: Upload,
  asked: number,
): Promise<{ faults: ShownFault[]; page: number; pages: number }> {
  const { headers, rows } = await readFaults(ctx, upload.id)
  const pages = Math.max(1, Math.ceil(rows.length / rowsOnPage))
  const page = Math.min(Math.max(1, asked), pages)
  const map = upload.columnMap ?? []
  const faults = rows.slice((page - 1) * rowsOnPage, page * rowsOnPage).flatMap(({ row, cells, errors }) =>
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
  return { faults, page, pages }
}
