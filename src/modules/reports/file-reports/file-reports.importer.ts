// SPDX-License-Identifier: EUPL-1.2
import { createReadStream } from 'node:fs'
import type { Importer } from '#foundation/modules'
import { translate } from '#foundation/text'
import { messageOf } from '#foundation/text'
import { fileFromRows } from './file-reports.command.ts'
import { importText } from './file-reports.text.ts'
import { columnOf, delimiterOf } from './file-row.ts'

const mostShown = 200

/** `npm run import -- meldingen.csv`: reports of older systems, filed for the organisation that receives web reports. */
export const reportsImporter: Importer = {
  name: 'reports',
  recognises: ({ name, firstLine }) =>
    isReportCsv(firstLine) || (/\.(jsonl|ndjson)$/i.test(name) && isReportJson(firstLine)),
  async run(ctx, path, progress) {
    const say = translate(importText, ctx.language)
    const format = /\.(jsonl|ndjson)$/i.test(path) ? 'jsonl' : 'csv'
    const source = textOf(createReadStream(path), await isUtf8(createReadStream(path)))
    const { accepted, known, rejected } = await fileFromRows(ctx, source, format, progress)
    const lines = rejected.slice(0, mostShown).flatMap(({ row, errors }) =>
      errors.map(({ field, code, values }) => {
        const message = messageOf(code, ctx.language, values)
        return say('row', { row, field: field.replace(/^\//, ''), message })
      }),
    )
    const more = rejected.length > mostShown ? [say('more', { count: rejected.length - mostShown })] : []
    return [say('done', { accepted, known, rejected: rejected.length }), ...lines, ...more]
  },
}

function isReportCsv(firstLine: string): boolean {
  const names = firstLine
    .replace(/^\ufeff/, '')
    .split(delimiterOf(firstLine))
    .map((name) => columnOf(name.replaceAll('"', '')))
  return names.includes('fraudForm') || (names.includes('partnerReference') && names.includes('narrative'))
}

function isReportJson(firstLine: string): boolean {
  return /"(fraudForm|identifiers|narrative)"\s*:/.test(firstLine)
}

/** Spreadsheets of older systems write Windows-1252: a file that is no UTF-8 is read as that. */
export async function* textOf(source: AsyncIterable<Uint8Array>, isUtf8: boolean): AsyncGenerator<string> {
  const decoder = new TextDecoder(isUtf8 ? 'utf-8' : 'windows-1252')
  for await (const chunk of source) yield decoder.decode(chunk, { stream: true })
  yield decoder.decode()
}

export async function isUtf8(source: AsyncIterable<Uint8Array>): Promise<boolean> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  try {
    for await (const chunk of source) decoder.decode(chunk, { stream: true })
    decoder.decode()
    return true
  } catch {
    return false
  }
}
