// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { csvLine, csvStart, messageOf } from '#foundation/text'
import { findUpload } from '../upload-reports/find-upload.query.ts'
import { seeFaults } from '../upload-reports/see-upload.query.ts'
import { behindCells, mostInWorkbook } from './rejected-row.ts'

/**
 * The rows that were not stored, as they stood in the file, with where they stood and the reasons behind them: to mend and send again. No cell
 * is ever a formula. Null when there is no such file (any more).
 */
export async function readRejectedFile(ctx: Context, id: string, purpose: 'correct-upload'): Promise<string | null> {
  const table = await rejectedTable(ctx, id, purpose, Number.POSITIVE_INFINITY)
  return table && rowsAsCsv(table)
}

/** The same as a workbook (.xlsx), every cell a text. Null also when there are more rows than go into one. */
export async function readRejectedWorkbook(
  ctx: Context,
  id: string,
  purpose: 'correct-upload',
): Promise<Buffer | null> {
  const table = await rejectedTable(ctx, id, purpose, mostInWorkbook)
  return table && rowsAsWorkbook(table)
}

/** Rows for a spreadsheet, the first with the names of the columns. No cell is ever a formula. */
export function rowsAsCsv(table: readonly (readonly string[])[]): string {
  return csvStart + table.map((cells) => csvLine(cells)).join('')
}

/** The same as a workbook (.xlsx), every cell a text: at most `mostInWorkbook` rows, because it is made in one piece. */
export async function rowsAsWorkbook(table: readonly (readonly string[])[]): Promise<Buffer> {
  const cells = table.map((row, at) =>
    row.map((value) => ({ value: ownText(value), type: String, ...(at === 0 && { fontWeight: 'bold' as const }) })),
  )
  const { default: writeWorkbook } = await import('write-excel-file/node')
  return writeWorkbook(cells, { sheet: 'dijkwacht', stickyRowsCount: 1 }).toBuffer()
}

async function rejectedTable(
  ctx: Context,
  id: string,
  purpose: 'correct-upload',
  most: number,
): Promise<string[][] | null> {
  const upload = await findUpload(ctx, id)
  if (!upload || upload.wrongCount === 0 || upload.wrongCount > most) return null
  const asked = { action: 'reports.upload-faults-downloaded', purpose } as const
  const { headers: own, rows } = await seeFaults(ctx, upload, asked, (all) => all)
  const behind = behindCells[ctx.language]
  const headers = own ?? [ctx.language === 'nl' ? 'Regel' : 'Line']
  const lines = rows.map(({ row, cells, errors }) => {
    const why = errors.map(({ code, values }) => messageOf(code, ctx.language, values)).join(' ')
    return [...headers.map((_, at) => cells[at] ?? ''), String(row), why]
  })
  return [[...headers, behind.row, behind.reason], ...lines]
}

/** What XML cannot hold. */
// oxlint-disable-next-line no-control-regex
const unwritable = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g

/** At most what a cell of a spreadsheet holds. */
function ownText(text: string): string {
  return text.toWellFormed().replace(unwritable, '\ufffd').slice(0, 32_767)
}
