// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import type { Importer } from '#foundation/modules'
import { readHeader } from './csv-header.ts'
import { type FigureRow, figureColumns, fromFigures } from './from-figure.ts'
import { readCsv } from './read-csv.importer.ts'
import { columns, type Given, type RawObservation, type Refused } from './raw-observation.ts'
import { sayTakenIn } from './say-taken-in.ts'
import { takeIn } from './take-in.command.ts'

/** `npm run import -- observations.csv`: observations in our own columns, one a line. */
export const observationsImporter = csvImporter<RawObservation>('observations', columns, (rows) => ({
  given: rows.map(({ line, row }): Given => ({ at: { line }, raw: row })),
  refused: [],
}))

/** `npm run import -- figures.csv`: the file of published figures that Dijkwacht began with. */
export const figuresImporter = csvImporter<FigureRow>('official figures', figureColumns, fromFigures)

function csvImporter<Row extends Record<string, unknown>>(
  name: string,
  header: readonly (keyof Row & string)[],
  read: (rows: { line: number; row: Record<keyof Row & string, string> }[]) => { given: Given[]; refused: Refused[] },
): Importer {
  return {
    name,
    recognises: ({ firstLine }) => readHeader(firstLine, header) !== null,
    async run(ctx, path, progress) {
      const rows = await readCsv(path, header, { language: ctx.language, progress })
      return typeof rows === 'string' ? [rows] : store(ctx, read(rows))
    },
  }
}

async function store(ctx: Context, { given, refused }: { given: Given[]; refused: Refused[] }): Promise<string[]> {
  const done = await takeIn(ctx, given)
  return sayTakenIn(done, [...refused, ...done.refused], ctx.language)
}
