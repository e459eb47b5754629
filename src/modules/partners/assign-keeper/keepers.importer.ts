// SPDX-License-Identifier: EUPL-1.2
import { readFile } from 'node:fs/promises'
import type { Importer } from '#foundation/modules'
import { translate } from '#foundation/text'
import { assignKeepers } from './assign-keeper.command.ts'
import { keepersFile } from './keepers.schema.ts'
import { keepersText } from './keepers.text.ts'

/** `npm run import -- point-keepers.json`: which partner keeps which entry of the register. A file with a mistake changes nothing. */
export const keepersImporter: Importer = {
  name: 'point-keepers',
  recognises: ({ name }) => /(^|[/.-])point-keepers\.json$/.test(name),
  async run(ctx, path, progress) {
    const say = translate(keepersText, ctx.language)
    let content: unknown
    try {
      content = JSON.parse(await readFile(path, 'utf8'))
    } catch {
      return [say('notJson')]
    }
    const read = keepersFile.safeParse(content)
    if (!read.success)
      return [say('wrong'), ...read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)]
    const { kept, faults } = await assignKeepers(ctx, read.data.keepers)
    progress(read.data.keepers.length)
    if (faults.length > 0)
      return [say('wrong'), ...faults.map(({ reportingPoint, fault }) => `${reportingPoint}: ${say(fault)}`)]
    return [say('done', { count: kept })]
  },
}
