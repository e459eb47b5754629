// SPDX-License-Identifier: EUPL-1.2
import { createReadStream } from 'node:fs'
import { CsvError, parse } from 'csv-parse'
import type { Context } from '#foundation/access'
import type { Importer } from '#foundation/modules'
import { translate } from '#foundation/text'
import { type FigureRow, figureColumns, fromFigures } from './from-figure.ts'
import { importText } from './import-figures.text.ts'
import { columns, type Given, mostRows, type RawObservation, type Refused } from './raw-observation.ts'
import { sayTakenIn } from './say-taken-in.ts'
import { takeIn } from './take-in.command.ts'

/** `npm run import -- observations.csv`: observations in our own columns, one a line. */
export const observationsImporter = csvImporter<RawObservation>('observations', columns, (rows) => ({
  given: rows.map(({ line, row }): Given => ({ at: { line }, raw: row })),
  refused: [],
}))

/** `npm run import -- figures.csv`: the file of published figures that Dijkwacht began with. */
export const figuresImporter = csvImporter<FigureRow>('official figures', figureColumns, fromFigures)

type Rows<Row> = readonly { line: number; row: Row }[]

function csvImporter<Row>(
  name: string,
  header: readonly string[],
  read: (rows: Rows<Row>) => { given: Given[]; refused: Refused[] },
): Importer {
  return {
    name,
    recognises: ({ firstLine }) => firstLine.replace(/^\uFEFF/, '').trim() === header.join(','),
    async run(ctx, path, progress) {
      const rows: { line: number; row: Row }[] = []
      const t = translate(importText, ctx.language)
      const file = createReadStream(path)
      try {
        for await (const { record, info } of file.pipe(
          parse({ columns: true, bom: true, info: true, skip_empty_lines: true, max_record_size: 100_000 }),
        )) {
          if (rows.length === mostRows) return [t('tooMany', { most: mostRows })]
          rows.push({ line: info.lines, row: record })
          progress(info.records)
        }
      } catch (error) {
        if (error instanceof CsvError) return [t('broken', { line: Number(error.lines ?? 0) })]
        throw error
      } finally {
        file.destroy()
      }
      return store(ctx, read(rows))
    },
  }
}

async function store(ctx: Context, { given, refused }: { given: Given[]; refused: Refused[] }): Promise<string[]> {
  const done = await takeIn(ctx, given)
  return sayTakenIn(done, [...refused, ...done.refused], ctx.language)
}
