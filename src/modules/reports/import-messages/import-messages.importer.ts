// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { parse } from 'csv-parse'
import type { Context } from '#foundation/access'
import type { Importer } from '#foundation/modules'
import { translate } from '#foundation/text'
import { fileMessages, type ImportedMessages } from './import-messages.command.ts'
import { importText } from './import-messages.text.ts'
import {
  isScamLabel,
  isTranscript,
  type MessageReport,
  reportOfSms,
  reportOfTranscript,
  smsHeader,
} from './message-file.ts'

const chunk = 1_000

/** `npm run import -- transcripts.jsonl`: what robocalls said. Licence: README.md beside this file. */
export const robocallImporter: Importer = {
  name: 'robocall transcripts',
  recognises: ({ firstLine }) => isTranscript(firstLine),
  async run(ctx, path, progress) {
    const t = translate(importText, ctx.language)
    const batch = collecting(ctx, progress)
    for await (const line of createInterface({ input: createReadStream(path) }))
      if (line.trim() !== '') await batch.add(reportOfTranscript(line))
    const { filed, known, wrong } = await batch.end()
    return [t('done', { filed, known }), ...(wrong > 0 ? [t('wrong', { count: wrong })] : []), t('robocallSource')]
  },
}

/** `npm run import -- messages.csv`: scam SMS. Ordinary messages in the file are private and are skipped. */
export const smsImporter: Importer = {
  name: 'scam SMS',
  recognises: ({ firstLine }) => firstLine.replace(/^\ufeff/, '').trim() === smsHeader,
  async run(ctx, path, progress) {
    const t = translate(importText, ctx.language)
    const batch = collecting(ctx, progress)
    const times = new Map<string, number>()
    let ordinary = 0
    const records = createReadStream(path).pipe(parse({ columns: true, bom: true, relax_column_count: true }))
    for await (const { label, text } of records as AsyncIterable<{ label?: string; text?: string }>) {
      if (!isScamLabel(label ?? '')) {
        ordinary++
        continue
      }
      const digest = createHash('sha256')
        .update(text ?? '')
        .digest('hex')
      const before = times.get(digest) ?? 0
      times.set(digest, before + 1)
      await batch.add((text ?? '').trim() === '' ? null : reportOfSms(text ?? '', digest, before))
    }
    const { filed, known, wrong } = await batch.end()
    return [
      t('done', { filed, known }),
      t('private', { count: ordinary }),
      ...(wrong > 0 ? [t('wrong', { count: wrong })] : []),
      t('smsSource'),
    ]
  },
}

/** Files in parts of a thousand; null is a line that is wrong. */
function collecting(ctx: Context, progress: (done: number) => void) {
  const total: ImportedMessages = { filed: 0, known: 0, wrong: 0 }
  let waiting: MessageReport[] = []
  let done = 0
  const flush = async () => {
    const { filed, known, wrong } = await fileMessages(ctx, waiting)
    total.filed += filed
    total.known += known
    total.wrong += wrong
    waiting = []
    progress(done)
  }
  return {
    async add(report: MessageReport | null) {
      done++
      if (report) waiting.push(report)
      else total.wrong++
      if (waiting.length === chunk) await flush()
    },
    async end() {
      await flush()
      return total
    },
  }
}
