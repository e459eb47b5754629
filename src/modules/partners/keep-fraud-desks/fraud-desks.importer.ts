// SPDX-License-Identifier: EUPL-1.2
import { readFile } from 'node:fs/promises'
import type { Importer } from '#foundation/modules'
import { translate } from '#foundation/text'
import { fraudDesksFile } from './fraud-desks.schema.ts'
import { fraudDesksText } from './fraud-desks.text.ts'
import { keepFraudDesks } from './keep-fraud-desks.command.ts'

/** `npm run import -- fraud-desks.json`: which number a victim calls at which bank. A file with a mistake changes nothing. */
export const fraudDesksImporter: Importer = {
  name: 'fraud-desks',
  recognises: ({ name }) => /(^|[/.-])fraud-desks\.json$/.test(name),
  async run(ctx, path, progress) {
    const say = translate(fraudDesksText, ctx.language)
    let content: unknown
    try {
      content = JSON.parse(await readFile(path, 'utf8'))
    } catch {
      return [say('notJson')]
    }
    const read = fraudDesksFile.safeParse(content)
    if (!read.success)
      return [say('wrong'), ...read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)]
    const { kept, faults } = await keepFraudDesks(ctx, read.data.fraudDesks)
    progress(read.data.fraudDesks.length)
    if (faults.length > 0)
      return [say('wrong'), ...faults.map(({ organisation, fault }) => `${organisation}: ${say(fault)}`)]
    return [say('done', { count: kept })]
  },
}
