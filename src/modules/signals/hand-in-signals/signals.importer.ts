// SPDX-License-Identifier: EUPL-1.2
import { readFile } from 'node:fs/promises'
import { CsvError } from 'csv-parse'
import { parse } from 'csv-parse/sync'
import { asSystem } from '#foundation/access'
import type { Importer } from '#foundation/modules'
import { messageOf, translate } from '#foundation/text'
import { Refusal } from '#foundation/web'
import { handInSignals } from './hand-in-signals.command.ts'
import { handInText } from './hand-in.text.ts'
import { newSignal, type NewForeignSignal } from './new-signal.schema.ts'

const header =
  'source,country,reference,title,steps,lure,recognise,advice,form,channel,sector,firstSeen,lastSeen,reports,confidence,tlp,organisations'
const most = 5_000

/** `npm run import -- signals.csv`: signals of other sources, one a line. `organisations`: ids with a space between them. */
export const signalsImporter: Importer = {
  name: 'signals',
  recognises: ({ firstLine }) => firstLine.replace(/^\uFEFF/, '').trim() === header,
  async run(ctx, path, progress) {
    const say = translate(handInText, ctx.language)
    let rows: { record: Record<string, string>; info: { lines: number } }[]
    try {
      rows = parse(await readFile(path), { columns: true, bom: true, info: true, skip_empty_lines: true })
    } catch (error) {
      if (error instanceof CsvError) return [say('broken', { line: Number(error.lines ?? 0) })]
      throw error
    }
    if (rows.length > most) return [say('tooMany', { most })]
    const good: NewForeignSignal[] = []
    const wrong: string[] = []
    for (const { record, info } of rows) {
      const read = newSignal.safeParse(cellsOf(record))
      if (read.success) good.push(read.data)
      else
        for (const { path: place, message } of read.error.issues)
          wrong.push(
            say('line', { line: info.lines, column: String(place[0]), what: messageOf(message, ctx.language) }),
          )
    }
    if (wrong.length > 0) return [say('wrong'), ...wrong]
    try {
      const { begun, joined, unchanged } = await handInSignals(asSystem(ctx, 'signals.import'), good)
      progress(good.length)
      return [say('done', { begun, joined, unchanged })]
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      return [say('wrong'), ...error.fields.map(({ code, values }) => messageOf(code, ctx.language, values))]
    }
  },
}

/** An empty cell says nothing. */
function cellsOf(record: Record<string, string>) {
  const said = Object.fromEntries(Object.entries(record).filter(([, cell]) => cell.trim() !== ''))
  const { organisations, reports, ...rest } = said
  return {
    ...rest,
    ...(reports !== undefined && { reports: Number(reports) }),
    ...(organisations !== undefined && { organisations: organisations.split(' ').filter(Boolean) }),
  }
}
