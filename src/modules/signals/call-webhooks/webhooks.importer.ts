// SPDX-License-Identifier: EUPL-1.2
import { readFile } from 'node:fs/promises'
import { asSystem } from '#foundation/access'
import type { Importer } from '#foundation/modules'
import { translate } from '#foundation/text'
import { isRegistrable } from '#foundation/web'
import { organisationNames } from '#modules/partners'
import { setWebhooks } from './set-webhooks.command.ts'
import { webhooksFile } from './webhooks.schema.ts'
import { webhooksText } from './webhooks.text.ts'

/** `npm run import -- signal-webhooks.json`: where systems of partners want to hear of signals. */
export const webhooksImporter: Importer = {
  name: 'signal-webhooks',
  recognises: ({ name }) => /(^|[/.-])signal-webhooks\.json$/.test(name),
  async run(ctx, path, progress) {
    const say = translate(webhooksText, ctx.language)
    let content: unknown
    try {
      content = JSON.parse(await readFile(path, 'utf8'))
    } catch {
      return [say('notJson')]
    }
    const read = webhooksFile.safeParse(content)
    if (!read.success)
      return [say('wrong'), ...read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)]
    const { webhooks } = read.data
    const namesOf = (some: typeof webhooks) => some.map(({ organisation }) => organisation).join(', ')
    const known = await organisationNames(
      ctx,
      webhooks.map(({ organisation }) => organisation),
    )
    const strangers = webhooks.filter(({ organisation }) => !known.has(organisation))
    if (strangers.length > 0) return [say('unknown', { names: namesOf(strangers) })]
    const wrong = webhooks.filter(({ url }) => url !== null && !isRegistrable(url, ctx.settings.isProduction))
    if (wrong.length > 0) return [say('address', { names: namesOf(wrong) })]
    await setWebhooks(asSystem(ctx, 'signals.set-webhooks'), webhooks)
    progress(webhooks.length)
    return [say('done', { count: webhooks.length })]
  },
}
