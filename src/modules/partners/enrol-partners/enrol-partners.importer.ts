// SPDX-License-Identifier: EUPL-1.2
import { readFile } from 'node:fs/promises'
import type { Importer } from '#foundation/modules'
import { translate } from '#foundation/text'
import { enrolPartners } from './enrol-partners.command.ts'
import { enrolmentFile } from './enrol-partners.schema.ts'
import { enrolText } from './enrol-partners.text.ts'

/** `npm run import -- partners.json`: how an operator lets the first people in. */
export const partnersImporter: Importer = {
  name: 'partners',
  recognises: ({ name }) => /(^|[/.-])partners\.json$/.test(name),
  async run(ctx, path, progress) {
    const say = translate(enrolText, ctx.language)
    let content: unknown
    try {
      content = JSON.parse(await readFile(path, 'utf8'))
    } catch {
      return [say('notJson')]
    }
    const read = enrolmentFile.safeParse(content)
    if (!read.success)
      return [say('wrong'), ...read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)]
    const lines = await enrolPartners(ctx, read.data, { isDemo: false })
    progress(read.data.organisations.length)
    const count = (kind: string) => lines.filter((line) => line.subjectKind === kind).length
    return [
      say('done', {
        organisations: count('organisation'),
        people: count('person'),
        clients: count('machine-client'),
      }),
    ]
  },
}
