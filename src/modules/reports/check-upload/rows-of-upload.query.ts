// SPDX-License-Identifier: EUPL-1.2
import { setImmediate } from 'node:timers/promises'
import type { Context } from '#foundation/access'
import type { FieldError } from '#foundation/web'
import { fileMessages } from '../file-reports/file-reports.text.ts'
import { reportOfRow } from '../file-reports/file-row.ts'
import { rowOfCells } from '../map-columns/row-of-cells.ts'
import { wordsForCodes } from '../map-columns/words-for-codes.query.ts'
import type { UploadContent } from '../upload-reports/upload.ts'

export interface RowOfUpload {
  /** As a spreadsheet counts. */
  row: number
  cells: string[]
  /** As the shape of a report can check it; null when it cannot be read at all. */
  raw: unknown
  errors: readonly FieldError[]
  /** Cells in which what a spreadsheet had done was undone. */
  mended: number
}

/** The filled rows of an upload as reports. Lets others have their turn now and then: reading many rows takes seconds. */
export async function* rowsOfUpload(
  ctx: Context,
  content: UploadContent,
  map: readonly string[],
): AsyncGenerator<RowOfUpload> {
  const options = { demoBankAllowed: !ctx.settings.isProduction }
  if (content.kind === 'reports') {
    for (const [at, line] of content.lines.entries()) {
      if (line.trim() !== '') yield { row: at + 1, cells: [line], mended: 0, ...reportOfLine(line) }
      if (at % 200 === 199) await setImmediate()
    }
  }
  if (content.kind !== 'table') return
  const words = await wordsForCodes(ctx)
  const { headers, headerAt, rows } = content.table
  const scheme = headers[map.indexOf('partnerCode')]?.slice(0, 100)
  for (const [at, cells] of rows.entries()) {
    if (at % 200 === 199) await setImmediate()
    if (!cells.some((cell) => cell.trim() !== '')) continue
    const read = reportOfRow(rowOfCells(cells, map, words), { ...options, ...(scheme && { scheme }) })
    yield { row: headerAt + 2 + at, cells, ...read }
  }
}

function reportOfLine(line: string): { raw: unknown; errors: FieldError[] } {
  try {
    return { raw: JSON.parse(line), errors: [] }
  } catch {
    return { raw: null, errors: [{ field: '/', code: fileMessages.notJsonLine }] }
  }
}
