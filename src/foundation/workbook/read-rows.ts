// SPDX-License-Identifier: EUPL-1.2
// Works in a process of its own: see read-workbook.ts.
import { readSheet } from 'read-excel-file/universal'
import { textOfWorkbookCell } from './cell.ts'

/** The first sheet, each cell as text. */
export async function readRows(bytes: Uint8Array): Promise<string[][]> {
  const own = new Uint8Array(bytes)
  const rows = await readSheet<{ number: string }>(own.buffer, { trim: false, parseNumber: (number) => ({ number }) })
  return rows.map((row) => row.map((cell) => textOfWorkbookCell(cell as never)))
}
