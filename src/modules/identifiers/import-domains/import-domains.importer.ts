// SPDX-License-Identifier: EUPL-1.2
import { createReadStream } from 'node:fs'
import { parse } from 'csv-parse'
import type { Importer } from '#foundation/modules'
import { translate } from '#foundation/text'
import { importDomains, type ImportedDomains } from './import-domains.command.ts'
import { domainListHeader, domainRow, type DomainRow } from './import-domains.schema.ts'
import { importText } from './import-domains.text.ts'

const chunk = 1_000
const mostShown = 20

/** `npm run import -- domains.csv`: a list of sites that somebody else keeps, filed as its allegations. Opens no site. */
export const domainsImporter: Importer = {
  name: 'domain list',
  recognises: ({ firstLine }) => firstLine.replace(/^\uFEFF/, '').trim() === domainListHeader,
  async run(ctx, path, progress) {
    const t = translate(importText, ctx.language)
    const total: ImportedDomains = { filed: 0, known: 0, removed: 0, unread: 0 }
    const wrong: number[] = []
    let waiting: DomainRow[] = []
    let line = 1
    const flush = async () => {
      if (waiting.length === 0) return
      const done = await importDomains(ctx, waiting)
      for (const key of Object.keys(total) as (keyof ImportedDomains)[]) total[key] += done[key]
      waiting = []
      progress(line - 1)
    }
    const records = createReadStream(path).pipe(
      parse({ columns: true, bom: true, trim: true, relax_column_count: true }),
    )
    for await (const record of records) {
      line += 1
      const read = domainRow.safeParse(record)
      if (!read.success) wrong.push(line)
      else waiting.push(read.data)
      if (waiting.length >= chunk) await flush()
    }
    await flush()
    const { filed, known, removed, unread } = total
    return [
      t('done', { filed, known, removed }),
      t('allegation'),
      ...(unread > 0 ? [t('unread', { count: unread })] : []),
      ...(wrong.length > 0 ? [t('wrong', { count: wrong.length, lines: wrong.slice(0, mostShown).join(', ') })] : []),
    ]
  },
}
