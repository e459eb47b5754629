// SPDX-License-Identifier: EUPL-1.2
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { CsvError, parse } from 'csv-parse'
import { type Language, translate } from '#foundation/text'
import { columnName, isUnreadable, readHeader } from './csv-header.ts'
import { importText } from './import-figures.text.ts'
import { mostRows } from './raw-observation.ts'

export type CsvRows<Column extends string> = { line: number; row: Record<Column, string> }[]

/** All rows of a CSV file with this header, or in one sentence why nothing of it was read. */
export async function readCsv<Column extends string>(
  path: string,
  header: readonly Column[],
  { language, progress = () => {} }: { language: Language; progress?: (done: number) => void },
): Promise<CsvRows<Column> | string> {
  const t = translate(importText, language)
  const { delimiter, missing, unknown } = readHeader(await firstLineOf(path), header) ?? {
    delimiter: ',',
    missing: header,
    unknown: [],
  }
  const list = (columns: readonly string[]) => columns.join(', ').slice(0, 500)
  if (missing.length > 0) return t('missingColumns', { columns: list(missing) })
  if (unknown.length > 0) return t('unknownColumns', { columns: list(unknown.map((column) => column || '“”')) })
  const rows: CsvRows<Column> = []
  const file = createReadStream(path)
  try {
    for await (const { record, info } of file.pipe(
      parse({
        columns: (names: string[]) => names.map(columnName),
        delimiter,
        bom: true,
        info: true,
        skip_empty_lines: true,
        skip_records_with_empty_values: true,
        max_record_size: 100_000,
      }),
    )) {
      if (rows.length === mostRows) return t('tooMany', { most: mostRows })
      if (isUnreadable(record)) return t('notUtf8', { line: info.lines })
      rows.push({ line: info.lines, row: record })
      progress(info.records)
    }
  } catch (error) {
    if (error instanceof CsvError) return t('broken', { line: Number(error.lines ?? 0) })
    throw error
  } finally {
    file.destroy()
  }
  return rows
}

async function firstLineOf(path: string): Promise<string> {
  const file = createReadStream(path, { end: 10_000 })
  for await (const line of createInterface({ input: file })) return line
  return ''
}
