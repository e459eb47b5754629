// SPDX-License-Identifier: EUPL-1.2
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Importer } from '#foundation/modules'
import { translate } from '#foundation/text'
import { importPlan } from './import-plan.command.ts'
import { importText } from './import.text.ts'
import { textOfFile } from './read-lines.query.ts'

/** `npm run import -- actieplan-2023.txt`: an edition of the action plan, as text with tables, CSV or spreadsheet. */
export const planImporter: Importer = {
  name: 'actieplan',
  recognises: ({ name, firstLine }) =>
    /^actieplan.*\.(?:txt|csv|tsv|xlsx)$/i.test(name) || /^\uFEFF?(?:thema|resultaat)[;,\t]/i.test(firstLine),
  async run(ctx, path, progress) {
    const t = translate(importText, ctx.language)
    const done = await importPlan(ctx, {
      text: await textOfFile(await readFile(path)),
      year: null,
      source: basename(path),
    })
    progress(done.added + done.changed + done.unchanged)
    return [
      t('done', { ...done, year: String(done.year) }),
      ...(done.questions > 0 ? [t('toAnswer', { count: done.questions })] : []),
    ]
  },
}
