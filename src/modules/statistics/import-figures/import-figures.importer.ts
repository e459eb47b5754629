// SPDX-License-Identifier: EUPL-1.2
import { createReadStream } from 'node:fs'
import { CsvError, parse } from 'csv-parse'
import type { Importer } from '#foundation/modules'
import { messageOf, translate } from '#foundation/text'
import { changesBetween, keyOf, type OfficialFigure } from '../official-figure/official-figure.ts'
import { importFigures } from './import-figures.command.ts'
import { figureRow, header } from './import-figures.schema.ts'
import { figureMessages, importText } from './import-figures.text.ts'

/** `npm run import -- figures.csv`: published figures, one a line. Wrong lines are named by number; the rest is taken in. */
export const figuresImporter: Importer = {
  name: 'official figures',
  recognises: ({ firstLine }) => firstLine.replace(/^\uFEFF/, '').trim() === header.join(','),
  async run(ctx, path, progress) {
    const t = translate(importText, ctx.language)
    const seen = new Map<string, { line: number; figure: OfficialFigure }>()
    const wrong: string[] = []
    const refuse = (line: number, code: string, values = {}) =>
      wrong.push(t('line', { line, what: messageOf(code, ctx.language, values) }))

    const rows = createReadStream(path).pipe(parse({ columns: true, bom: true, info: true, skip_empty_lines: true }))
    try {
      for await (const { record, info } of rows) {
        const read = figureRow.safeParse(record)
        if (!read.success) for (const issue of read.error.issues) refuse(info.lines, issue.message)
        else {
          const earlier = seen.get(keyOf(read.data))
          if (!earlier) seen.set(keyOf(read.data), { line: info.lines, figure: read.data })
          else if (changesBetween(earlier.figure, read.data).length > 0)
            refuse(info.lines, figureMessages.twice, { line: earlier.line })
        }
        progress(info.records)
      }
    } catch (error) {
      if (error instanceof CsvError) return [t('broken', { line: Number(error.lines ?? 0) })]
      throw error
    }

    const done = await importFigures(
      ctx,
      [...seen.values()].map(({ figure }) => figure),
    )
    return [
      t('done', { added: done.added, corrected: done.corrected.length, unchanged: done.unchanged }),
      ...done.corrected.map(({ figure, from, to }) => t('corrected', { figure, from, to })),
      ...(wrong.length > 0 ? [t('wrong', { count: wrong.length }), ...wrong] : []),
    ]
  },
}
