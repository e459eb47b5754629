// SPDX-License-Identifier: EUPL-1.2
import { Readable } from 'node:stream'
import { CsvError, parse } from 'csv-parse'
import { type FieldError, Refusal } from '#foundation/web'
import { fileMessages } from './file-reports.text.ts'
import { columnOf, delimiterOf, reportOfRow } from './file-row.ts'

export type FileFormat = 'csv' | 'jsonl'

export interface ReadRow {
  /** From 1, without the line of the column names. */
  row: number
  raw: unknown
  errors: readonly FieldError[]
}

type Source = AsyncIterable<string>

/** The rows of a file, one after the other, without holding the file in memory. Refuses a file whose columns are wrong. */
export function readRows(
  source: Source,
  format: FileFormat,
  options: { demoBankAllowed: boolean },
): AsyncGenerator<ReadRow> {
  return format === 'csv' ? csvRows(source, options) : jsonRows(source)
}

async function* csvRows(source: Source, options: { demoBankAllowed: boolean }): AsyncGenerator<ReadRow> {
  const { firstLine, whole } = await peek(source)
  const parser = parse({
    bom: true,
    delimiter: delimiterOf(firstLine),
    columns: columnsOf,
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_empty_values: true,
    max_record_size: 200_000,
  })
  let row = 0
  try {
    Readable.from(whole)
      .on('error', (error) => parser.destroy(error))
      .pipe(parser)
    for await (const record of parser) {
      row++
      yield { row, ...reportOfRow(record, options) }
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    yield {
      row: row + 1,
      raw: null,
      errors: [{ field: '/', code: fileMessages.unreadableFrom, values: { fault: error.code } }],
    }
  }
}

function columnsOf(header: string[]): (string | false)[] {
  const unknown = header.filter((name) => name.trim() !== '' && !columnOf(name))
  if (unknown.length > 0)
    throw new Refusal(fileMessages.unknownColumns, {
      values: { columns: unknown.slice(0, 10).join(', ').slice(0, 200) },
    })
  const columns = header.map((name) => columnOf(name) ?? false)
  if (!columns.some(Boolean)) throw new Refusal(fileMessages.noColumns)
  return columns
}

async function* jsonRows(source: Source): AsyncGenerator<ReadRow> {
  let row = 0
  for await (const line of linesOf(source)) {
    if (line.trim() === '') continue
    row++
    const raw = parsed(line)
    yield raw === undefined
      ? { row, raw: null, errors: [{ field: '/', code: fileMessages.notJsonLine }] }
      : { row, raw, errors: [] }
  }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

async function* linesOf(source: Source): AsyncGenerator<string> {
  let rest = ''
  for await (const chunk of source) {
    const lines = (rest + chunk).split(/\r?\n/)
    rest = lines.pop() ?? ''
    yield* lines
  }
  yield rest
}

/** The first line, without losing it for the reader that comes after. */
async function peek(source: Source): Promise<{ firstLine: string; whole: AsyncGenerator<string> }> {
  const iterator = source[Symbol.asyncIterator]()
  const first = await iterator.next()
  const begin: string = first.done ? '' : first.value
  if (begin.trim() === '') throw new Refusal(fileMessages.noColumns)
  async function* whole() {
    yield begin
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value
  }
  return { firstLine: begin.replace(/^\ufeff/, '').split(/\r?\n/, 1)[0] ?? '', whole: whole() }
}
