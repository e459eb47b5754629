// SPDX-License-Identifier: EUPL-1.2

/** Text, a number, a moment, or nothing. */
export type CsvCell = string | number | Date | null

/** A word of one of these with digits behind it is a date to a spreadsheet. */
const months = /^(?:jan|feb|maa|mrt|mar|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec)\p{L}*[\s.,/-]*\d/iu
/** To a spreadsheet these are values too. */
const values = /^(?:true|false|waar|onwaar|inf|infinity|nan)$/i
/** What no spreadsheet can hold in a cell; tab and line breaks can stay. */
// oxlint-disable-next-line no-control-regex
const controls = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]/g

/**
 * One line of a CSV file (RFC 4180, comma), line end included.
 *
 * No cell is ever a formula, a date or a number to a spreadsheet when it was a text: a text that does not plainly begin
 * with a letter gets one apostrophe in front, as a person would type it. `textOfCell` takes it away again, exactly.
 */
export function csvLine(cells: readonly CsvCell[]): string {
  return `${cells.map(written).join(',')}\r\n`
}

/**
 * One line of a file that programs read and that says what its columns mean (CSV on the Web): every value exactly as it is, no mark
 * at the start of the file. Only a text that a spreadsheet would run as a formula gets the apostrophe.
 */
export function dataLine(cells: readonly (string | number | null)[]): string {
  const texts = cells.map((cell) => {
    if (typeof cell !== 'string') return cell === null ? '' : String(cell)
    const text = cell.toWellFormed().replace(controls, '\ufffd')
    return quoted(/^\s*[=+\-@＝＋－＠]/.test(text) ? `'${text}` : text)
  })
  return `${texts.join(',')}\r\n`
}

/** The bytes that tell a spreadsheet that the file is UTF-8: once, at the start of a file. */
export const csvStart = '\ufeff'

/** The text that was written into a cell: without the one apostrophe in front. */
export function textOfCell(cell: string): string {
  return cell.startsWith("'") ? cell.slice(1) : cell
}

function written(cell: CsvCell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  if (cell instanceof Date) return momentOf(cell)
  return quoted(
    guarded(cell.toWellFormed().replaceAll('\r\n', '\n').replaceAll('\r', '\n').replace(controls, '\ufffd')),
  )
}

function guarded(text: string): string {
  const isWords = text === '' || (/^\p{L}/u.test(text) && !months.test(text) && !values.test(text.trim()))
  return isWords ? text : `'${text}`
}

function quoted(text: string): string {
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

const moments = new Intl.DateTimeFormat('sv-SE', {
  dateStyle: 'short',
  timeStyle: 'medium',
  timeZone: 'Europe/Amsterdam',
})

/** '2026-11-24 16:05:00', Dutch time: every spreadsheet reads that as a moment. */
function momentOf(at: Date): string {
  return moments.format(at)
}
