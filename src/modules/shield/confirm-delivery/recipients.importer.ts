// SPDX-License-Identifier: EUPL-1.2
import { readFile } from 'node:fs/promises'
import { asSystem } from '#foundation/access'
import type { Importer } from '#foundation/modules'
import { translate } from '#foundation/text'
import { organisationNames } from '#modules/partners'
import { recipientsText } from './confirm-delivery.text.ts'
import { replaceRecipients } from './keep-recipients.command.ts'
import { recipientsFile } from './recipients.schema.ts'

/** `npm run import -- shield-recipients.json`: who loads the zone. */
export const recipientsImporter: Importer = {
  name: 'shield-recipients',
  recognises: ({ name }) => /(^|[/.-])shield-recipients\.json$/.test(name),
  async run(ctx, path, progress) {
    const say = translate(recipientsText, ctx.language)
    let content: unknown
    try {
      content = JSON.parse(await readFile(path, 'utf8'))
    } catch {
      return [say('notJson')]
    }
    const read = recipientsFile.safeParse(content)
    if (!read.success)
      return [say('wrong'), ...read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)]
    const recipients = read.data.recipients.map((one) => ({ ...one, resolver: one.resolver ?? null }))
    if (new Set(recipients.map(({ id }) => id)).size < recipients.length) return [say('twice')]
    const organisations = recipients.map(({ organisation }) => organisation)
    const known = await organisationNames(ctx, organisations)
    const stranger = organisations.find((id) => !known.has(id))
    if (stranger !== undefined) return [say('unknown', { name: stranger })]
    await replaceRecipients(asSystem(ctx, 'shield.keep-recipients'), recipients)
    progress(recipients.length)
    return [say('done', { count: recipients.length })]
  },
}
