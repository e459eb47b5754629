// SPDX-License-Identifier: EUPL-1.2
import { CsvError } from 'csv-parse'
import { parse } from 'csv-parse/sync'
import { textOfCell } from '#foundation/text'
import { Refusal } from '#foundation/web'
import { isWorkbook, readWorkbook } from '#foundation/workbook'
import { planMessages as message } from '../plan/plan.text.ts'
import { linesOfText, textOfSheet, yearIn } from '../read-plan/lines-of.ts'
import type { PlanLine, ReadPlan } from '../read-plan/plan-read.ts'
import { readPlan } from '../read-plan/read-plan.ts'

/** More than ten times the plan of 2023. */
const most = { lines: 5000, actions: 500 } as const

/** A file as text: UTF-8, or as Excel on Windows writes it; of a spreadsheet the first sheet, with tabs. Refuses a spreadsheet that cannot be read. */
export async function textOfFile(bytes: Uint8Array): Promise<string> {
  if (isWorkbook(bytes)) return textOfSheet(await readWorkbook(bytes))
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/** A plan that was handed in: its title, and what it says. Refuses what has no table with actions. */
export function readHandedIn(text: string, year: number | null): { title: string; plan: ReadPlan } {
  const lines = linesOf(text)
  if (lines.length > most.lines) throw new Refusal(message.tooMuch, { values: { lines: most.lines } })
  const known = year ?? yearIn(lines)
  if (known === null || known < 2000 || known > 2100)
    throw new Refusal(message.yearNeeded, { fields: [{ field: 'year', code: message.yearNeeded }] })
  const plan = readPlan(lines, known)
  if (plan.actions.length > most.actions)
    throw new Refusal(message.tooManyActions, { values: { actions: most.actions } })
  if (plan.actions.length === 0) throw new Refusal(message.nothingRead)
  const named = lines.find(({ isRow, cells }) => !isRow && /^actieplan\b.{3,120}$/i.test(cells[0]?.trim() ?? ''))
  return { title: `${named?.cells[0]?.trim() ?? 'Actieplan'} ${known}`, plan }
}

/** A text with tabs, or a CSV file with a comma or semicolon: which of them its header tells. */
function linesOf(text: string): PlanLine[] {
  const header = text.split(/\r\n|\n|\r/).find((line) => /resultaat/i.test(line) && /planning/i.test(line)) ?? ''
  if (header.includes('\t') || !/[;,]/.test(header)) return linesOfText(text)
  const delimiter = header.split(';').length > header.split(',').length ? ';' : ','
  try {
    const rows = parse(text, {
      bom: true,
      delimiter,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      to: most.lines + 1,
    }) as unknown as { record: string[]; info: { lines: number } }[]
    return rows.map(({ record, info }) => ({
      number: info.lines,
      cells: record.map(textOfCell),
      // A line with one thing in it is text around the table.
      isRow: record.filter((cell) => cell.trim() !== '').length > 1,
    }))
  } catch (error) {
    if (error instanceof CsvError) throw new Refusal(message.brokenCsv, { values: { line: Number(error.lines ?? 1) } })
    throw error
  }
}
