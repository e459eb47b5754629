// SPDX-License-Identifier: EUPL-1.2

export type WorkbookCell = string | number | boolean | Date | null

/**
 * The text of a cell of a spreadsheet. A number is handed over as `{ number }`, as digits; of a formula the file holds the
 * value that it had. A number of more than 15 digits comes back shortened, '1,23E+17', because that is what the spreadsheet
 * kept of it: the check says so.
 */
export function textOfWorkbookCell(cell: WorkbookCell | { number: string }): string {
  if (cell === null) return ''
  if (typeof cell === 'string') return cell
  if (cell instanceof Date) return momentOf(cell)
  if (typeof cell === 'object') return numberOf(cell.number)
  return typeof cell === 'boolean' ? (cell ? 'ja' : 'nee') : numberOf(String(cell))
}

function numberOf(written: string): string {
  const value = Number(written)
  if (!Number.isFinite(value)) return written
  const isWhole = Number.isInteger(value)
  if (isWhole && Math.abs(value) < 1e15) return String(value)
  if (isWhole || /e\+/i.test(written)) return value.toExponential(5).toUpperCase().replace('.', ',')
  // Fifteen digits are what a spreadsheet keeps: 149.94999999999999 was typed as 149.95.
  return String(Number(value.toPrecision(15))).replace('.', ',')
}

/** Spreadsheets know no time zone: what was typed comes in as if it were UTC. */
function momentOf(at: Date): string {
  if (Number.isNaN(at.getTime())) return ''
  const [day = '', time = ''] = at.toISOString().split('T')
  return time.startsWith('00:00:00') ? day : `${day} ${time.slice(0, 5)}`
}
