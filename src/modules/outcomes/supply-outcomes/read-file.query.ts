// SPDX-License-Identifier: EUPL-1.2
import { parse } from 'csv-parse/sync'
import { Refusal } from '#foundation/web'
import { columnName, readHeader } from '#modules/statistics'
import { type Column, columns, type GivenRow, most } from './delivered-row.ts'
import { supplyMessages as message } from './supply.text.ts'

/** The rows of a CSV file (comma, semicolon or tab; UTF-8 or as Windows writes it) or of JSON. Refuses what is neither, and says what to do. */
export function readFile(bytes: Uint8Array): GivenRow[] {
  if (bytes.length === 0) throw new Refusal(message.fileEmpty)
  if (bytes.length > most.bytes) throw tooLarge()
  const text = decoded(bytes).replace(/^\uFEFF/, '')
  if (text.includes('\0')) throw new Refusal(message.fileUnreadable)
  const rows = /^\s*[[{]/.test(text) ? fromJson(text) : fromCsv(text)
  if (rows.length === 0) throw new Refusal(message.fileEmpty)
  if (rows.length > most.rows) throw tooLarge()
  return rows
}

const tooLarge = () => new Refusal(message.fileTooLarge, { values: { rows: most.rows } })

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/** A list of objects, or `{ "rows": [...] }`; the first is line 1. */
function fromJson(text: string): GivenRow[] {
  let content: unknown
  try {
    content = JSON.parse(text)
  } catch {
    throw new Refusal(message.fileUnreadable)
  }
  const list = Array.isArray(content) ? content : (content as { rows?: unknown } | null)?.rows
  if (!Array.isArray(list)) throw new Refusal(message.fileUnreadable)
  return list.map((one: unknown, at) => ({ line: at + 1, row: cellsOf(one) }))
}

function cellsOf(one: unknown): GivenRow['row'] {
  if (typeof one !== 'object' || one === null) return {}
  const cells = columns.flatMap((column): [Column, string][] => {
    const value = (one as Record<string, unknown>)[column]
    return ['string', 'number', 'boolean'].includes(typeof value) ? [[column, String(value)]] : []
  })
  return Object.fromEntries(cells)
}

function fromCsv(text: string): GivenRow[] {
  const [firstLine = ''] = text.split(/\r?\n|\r/, 1)
  const header = readHeader(firstLine, columns)
  const missing = header ? header.missing : [...columns]
  if (!header || missing.length > 0) throw new Refusal(message.fileColumns, { values: { missing: missing.join(', ') } })
  try {
    const records: { record: Record<string, string>; info: { lines: number } }[] = parse(text, {
      columns: (names: string[]) => names.map(columnName),
      delimiter: header.delimiter,
      info: true,
      relax_column_count_less: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      max_record_size: 100_000,
      to: most.rows + 1,
    })
    return records.map(({ record, info }) => ({ line: info.lines, row: record }))
  } catch {
    throw new Refusal(message.fileUnreadable)
  }
}
