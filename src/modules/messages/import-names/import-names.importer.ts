// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { basename } from 'node:path'
import { parse } from 'csv-parse'
import { asSystem } from '#foundation/access'
import type { Importer } from '#foundation/modules'
import { translate } from '#foundation/text'
import { beginList, endList, fileNames, type ListedAddress } from './import-names.command.ts'
import { importNamesText } from './import-names.text.ts'

const chunk = 1_000

/**
 * `npm run import -- shield-names.csv`: names of a list that somebody else keeps, in a column `address`, with `brand` beside it when that is known.
 * The list is called as its file: shield-names-WHO.csv.
 */
export const namesImporter: Importer = {
  name: 'shield names',
  recognises: ({ name }) => /(?:^|[/-])shield-names(?:-[\w-]{1,80})?\.csv$/.test(name),
  async run(ctx, path, progress) {
    const t = translate(importNamesText, ctx.language)
    const system = asSystem(ctx, 'shield.import-names')
    const list = basename(path, '.csv').replace(/^.*shield-names-?/, '') || 'shield-names'
    const listId = await beginList(system, list, await digestOf(path))
    const total = { read: 0, fresh: 0, known: 0, pages: 0, guarded: 0, unread: 0 }
    let waiting: ListedAddress[] = []
    const flush = async () => {
      const filed = await fileNames(system, listId, waiting)
      for (const key of ['fresh', 'known', 'pages', 'guarded', 'unread'] as const) total[key] += filed[key]
      total.read += waiting.length
      waiting = []
      progress(total.read)
    }
    const records = createReadStream(path).pipe(
      parse({ columns: true, bom: true, relax_column_count: true, trim: true, skip_empty_lines: true }),
    )
    for await (const { address = '', brand = '' } of records as AsyncIterable<{ address?: string; brand?: string }>) {
      waiting.push({ text: address.slice(0, 4_000), brand: brand.slice(0, 100) || null })
      if (waiting.length >= chunk) await flush()
    }
    await flush()
    await endList(system, listId, total.read)
    return [t('done', { ...total, list }), t('other', total), t('nothing')]
  },
}

async function digestOf(path: string): Promise<string> {
  const digest = createHash('sha256')
  for await (const part of createReadStream(path)) digest.update(part)
  return digest.digest('hex')
}
