// SPDX-License-Identifier: EUPL-1.2
import { CsvError } from 'csv-parse'
import { parse } from 'csv-parse/sync'
import { Refusal } from '#foundation/web'
import { isWorkbook, readWorkbook } from '#foundation/workbook'
import { delimiterOf } from '../file-reports/file-row.ts'
import { guessField, reasonColumns } from '../map-columns/column-guess.ts'
import { reportShapeKeys } from '../receive-reports/submit-report.schema.ts'
import { textOfCell } from '#foundation/text'
import { decodeText, looksLikeText } from './decode-text.ts'
import { largestUpload, mostColumns, mostRows, type Table, type UploadContent } from './upload.ts'
import { uploadMessages } from './upload.text.ts'

const linesLookedAt = 10

/** What whoever reads a file knows of it beforehand. */
interface Reading {
  /** Whether a column of this name means something: the line with most of them names the columns. */
  knows(name: string): boolean
  /** Lines of JSON with these names only need no mapping; null: every file is a table. */
  shapeKeys: readonly string[] | null
}

const ofReports: Reading = { knows: (name) => guessField(name) !== null, shapeKeys: reportShapeKeys }

/** Reads a file as far as it can be read without knowing what its columns mean. Refuses one that cannot be taken. */
export function readUpload(name: string, bytes: Uint8Array): Promise<UploadContent> {
  return readFile(name, bytes, ofReports)
}

/** The same for whoever keeps other things in a file: always a table. `knows`: whether a column of this name means something to them. */
export async function readTable(name: string, bytes: Uint8Array, knows: (name: string) => boolean): Promise<Table> {
  const content = await readFile(name, bytes, { knows, shapeKeys: null })
  if (content.kind !== 'table') throw new Refusal(uploadMessages.uploadEmpty)
  return content.table
}

async function readFile(name: string, bytes: Uint8Array, reading: Reading): Promise<UploadContent> {
  if (bytes.length === 0) throw new Refusal(uploadMessages.uploadMissing)
  if (bytes.length > largestUpload) throw new Refusal(uploadMessages.uploadTooLarge)
  const ending = /\.([a-z\d]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''
  // What it is, is seen from the content: a workbook that is called .csv is read as what it is.
  if (isWorkbook(bytes))
    return { kind: 'table', name, table: tableOf(await readWorkbook(bytes), reading, (cell) => cell) }
  if (!['csv', 'tsv', 'txt', 'jsonl', 'ndjson', 'json'].includes(ending))
    throw new Refusal(uploadMessages.uploadWrongKind)
  const text = decodeText(bytes)
  if (!looksLikeText(text)) throw new Refusal(uploadMessages.uploadWrongKind)
  if (ending === 'jsonl' || ending === 'ndjson') return fromLines(name, text.split(/\r?\n/), reading)
  if (ending === 'json') return fromLines(name, itemsOf(text), reading)
  return { kind: 'table', name, table: tableOf(csvRows(text), reading, textOfCell) }
}

function csvRows(whole: string): string[][] {
  // Some programs say the sign on a line of its own, which a spreadsheet does not show.
  const said = /^\ufeff?(?:"?sep=(.)"?)\r?\n/i.exec(whole)
  const text = said ? whole.slice(said[0].length) : whole
  const top = text.slice(0, 20_000).split(/\r?\n/, linesLookedAt)
  const delimiter = said?.[1] ?? delimiterOf(top.find((line) => /[,;\t]/.test(line)) ?? '')
  try {
    return parse(text, {
      bom: true,
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      max_record_size: 200_000,
      to: mostRows + 20,
    })
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    throw new Refusal(uploadMessages.uploadQuoteOpen, { values: { line: Number(error.lines) || 1 } })
  }
}

/** The line of the names is the one among the first ten that holds most names we know; else the first that holds anything. */
function tableOf(all: string[][], { knows }: Reading, ownCell: (cell: string) => string): Table {
  const isFilled = (row: readonly string[]) => row.some((cell) => cell.trim() !== '')
  const top = all.slice(0, linesLookedAt)
  const known = top.map((row) => row.filter(knows).length)
  const most = Math.max(0, ...known)
  const headerAt = most > 0 ? known.indexOf(most) : all.findIndex(isFilled)
  const header = all[headerAt]
  let rows = all.slice(headerAt + 1)
  while (rows.length > 0 && !isFilled(rows.at(-1) ?? [])) rows.pop()
  if (!header || !rows.some(isFilled)) throw new Refusal(uploadMessages.uploadEmpty)
  if (rows.length > mostRows) throw new Refusal(uploadMessages.uploadTooManyRows)
  const width = Math.max(header.length, ...rows.slice(0, 1_000).map((row) => row.length))
  if (width > mostColumns) throw new Refusal(uploadMessages.uploadTooManyColumns)
  const headers = Array.from({ length: width }, (_, at) => (header[at] ?? '').trim().slice(0, 120))
  // Our own file of rows that were wrong, mended and sent again: the apostrophes in it are ours.
  if (headers.some((name) => reasonColumns.includes(name))) rows = rows.map((row) => row.map(ownCell))
  return { headers, headerAt, rows }
}

function fromLines(name: string, lines: string[], { shapeKeys }: Reading): UploadContent {
  while (lines.length > 0 && lines.at(-1)?.trim() === '') lines.pop()
  if (lines.length === 0) throw new Refusal(uploadMessages.uploadEmpty)
  if (lines.length > mostRows) throw new Refusal(uploadMessages.uploadTooManyRows)
  const first = lines.map(objectOf).find((object) => object !== null)
  if (shapeKeys && (!first || Object.keys(first).every((key) => shapeKeys.includes(key))))
    return { kind: 'reports', name, lines }
  // Lines with names of the partner's own: a table, of which the columns are mapped as of any other.
  const objects = lines.map((line, at) => {
    const object = line.trim() === '' ? {} : objectOf(line)
    if (!object) throw new Refusal(uploadMessages.uploadNotJson, { values: { line: at + 1 } })
    return object
  })
  const headers = [...new Set(objects.flatMap((object) => Object.keys(object)))]
  if (headers.length === 0) throw new Refusal(uploadMessages.uploadEmpty)
  if (headers.length > mostColumns) throw new Refusal(uploadMessages.uploadTooManyColumns)
  const rows = objects.map((object) => headers.map((header) => textOf(object[header])))
  // There is no line of names: the first line of the file is row 1.
  return { kind: 'table', name, table: { headers, headerAt: -1, rows } }
}

/** A file that is one list of reports, bare or as the only list in an object, as one line for each; one report alone is a list of one. */
function itemsOf(text: string): string[] {
  try {
    const whole: unknown = JSON.parse(text)
    const isObject = typeof whole === 'object' && whole !== null
    const lists = isObject && !Array.isArray(whole) ? Object.values(whole).filter(isListOfObjects) : []
    const list = Array.isArray(whole) ? whole : lists.length === 1 ? (lists[0] ?? []) : isObject ? [whole] : []
    // Too deep to write out again is no report either.
    return list.map((item) => JSON.stringify(item))
  } catch {
    throw new Refusal(uploadMessages.uploadNotJsonList)
  }
}

function isListOfObjects(value: unknown): value is unknown[] {
  return Array.isArray(value) && value.some((item) => typeof item === 'object' && item !== null && !Array.isArray(item))
}

function objectOf(line: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null
  } catch {
    return null
  }
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (Array.isArray(value)) return value.map(textOf).join(' | ')
  if (typeof value === 'number') return String(value).replace('.', ',')
  return typeof value === 'string' ? value : JSON.stringify(value)
}
