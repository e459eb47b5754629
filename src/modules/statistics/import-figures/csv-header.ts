// SPDX-License-Identifier: EUPL-1.2

/** How the first line of a CSV file compares with the header that we ask for. */
export interface CsvHeader {
  delimiter: ',' | ';' | '\t'
  missing: string[]
  unknown: string[]
}

/**
 * Reads a first line as this header: in any order, between quotes or not, with commas, or with semicolons or tabs, as spreadsheets write it.
 * null: another kind of file. `missing` and `unknown` are columns by which it is nearly ours.
 */
export function readHeader(firstLine: string, wanted: readonly string[]): CsvHeader | null {
  const line = firstLine.replace(/^\uFEFF/, '').trim()
  const delimiter =
    ([',', ';', '\t'] as const).toSorted((a, b) => line.split(b).length - line.split(a).length)[0] ?? ','
  const columns = line.split(delimiter).map(columnName)
  const known = wanted.filter((column) => columns.includes(column))
  const unknown = columns.filter((column, at) => !wanted.includes(column) || columns.indexOf(column) !== at)
  // Files of other kinds share a few columns with ours.
  if (known.length < (wanted.length + unknown.length) * 0.6) return null
  return { delimiter, missing: wanted.filter((column) => !columns.includes(column)), unknown }
}

/** A column as we call it: without quotes, spaces around it or capitals. */
export function columnName(written: string): string {
  return written
    .replace(/^\uFEFF/, '')
    .trim()
    .replace(/^"(.*)"$/, '$1')
    .trim()
    .toLowerCase()
}

/** What stands where a file is not in UTF-8, and what no database keeps. */
export function isUnreadable(record: Record<string, string>): boolean {
  return Object.values(record).some((text) => text.includes('\uFFFD') || text.includes('\0'))
}
