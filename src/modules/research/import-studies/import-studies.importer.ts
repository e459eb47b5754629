// SPDX-License-Identifier: EUPL-1.2
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { CsvError } from 'csv-parse'
import { parse } from 'csv-parse/sync'
import type { Context } from '#foundation/access'
import type { Importer } from '#foundation/modules'
import { messageOf, textOfCell, translate } from '#foundation/text'
import { studyHeader } from '../study/study-columns.ts'
import { importText } from './import-studies.text.ts'
import type { GivenRow } from './sift-studies.ts'
import { takeInStudies } from './take-in-studies.command.ts'

const shipped = join(import.meta.dirname, '../study/shipped-studies.csv')
const mostRows = 10_000

/** `npm run import -- studies.csv`: studies, one a line, as `GET /v1/studies.csv` gives them. */
export const studiesImporter: Importer = {
  name: 'studies',
  recognises: ({ firstLine }) => firstLine.replace(/^\uFEFF/, '').trim() === studyHeader.join(','),
  async run(ctx, path) {
    const t = translate(importText, ctx.language)
    let rows: GivenRow[]
    try {
      rows = await rowsOf(path)
    } catch (error) {
      if (error instanceof CsvError) return [t('broken', { line: Number(error.lines ?? 0) })]
      throw error
    }
    const { wrong, ...counts } = await takeInStudies(ctx, rows)
    const sentences = wrong.map(({ line, column, code, values }) =>
      t('line', { line, column, what: messageOf(code, ctx.language, values) }),
    )
    return [t('done', counts), ...sentences]
  },
}

/** The studies that every installation begins with; done at every start. */
export async function loadShippedStudies(ctx: Context): Promise<void> {
  const { wrong } = await takeInStudies(ctx, await rowsOf(shipped), { isShipped: true })
  const [first] = wrong
  if (first) throw new Error(`shipped-studies.csv, line ${first.line}: ${first.column}: ${first.code}`)
}

async function rowsOf(path: string): Promise<GivenRow[]> {
  const rows: { record: Record<string, string>; info: { lines: number } }[] = parse(await readFile(path), {
    columns: true,
    bom: true,
    info: true,
    skip_empty_lines: true,
    to: mostRows,
  })
  return rows.map(({ record, info }) => ({
    line: info.lines,
    record: Object.fromEntries(Object.entries(record).map(([column, cell]) => [column, textOfCell(cell)])),
  }))
}
