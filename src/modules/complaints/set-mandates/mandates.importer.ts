// SPDX-License-Identifier: EUPL-1.2
import { readFile } from 'node:fs/promises'
import { asSystem } from '#foundation/access'
import type { Importer } from '#foundation/modules'
import { translate } from '#foundation/text'
import { organisationNames } from '#modules/partners'
import { mandatesFile } from './mandates.schema.ts'
import { mandatesText } from './mandates.text.ts'
import { setMandates } from './set-mandates.command.ts'

/** `npm run import -- complaint-mandates.json`: who may file for which company. A file with a mistake changes nothing. */
export const mandatesImporter: Importer = {
  name: 'complaint-mandates',
  recognises: ({ name }) => /(^|[/.-])complaint-mandates\.json$/.test(name),
  async run(ctx, path, progress) {
    const say = translate(mandatesText, ctx.language)
    let content: unknown
    try {
      content = JSON.parse(await readFile(path, 'utf8'))
    } catch {
      return [say('notJson')]
    }
    const read = mandatesFile.safeParse(content)
    if (!read.success)
      return [say('wrong'), ...read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)]
    const { mandates } = read.data
    const wanted = [...new Set(mandates.map(({ organisation }) => organisation))]
    const known = await organisationNames(ctx, wanted)
    const strangers = wanted.filter((id) => !known.has(id))
    if (strangers.length > 0) return [say('unknown', { names: strangers.join(', ') })]
    await setMandates(asSystem(ctx, 'complaints.set-mandates'), mandates)
    progress(mandates.length)
    return [say('done', { count: mandates.length })]
  },
}
