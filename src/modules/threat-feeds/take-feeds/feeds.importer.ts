// SPDX-License-Identifier: EUPL-1.2
import { readFile } from 'node:fs/promises'
import { asSystem, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Importer } from '#foundation/modules'
import { translate } from '#foundation/text'
import { isRegistrable } from '#foundation/web'
import { organisationNames } from '#modules/partners'
import { deleteFeed, upsertFeed } from '../feed-of-others/feed.store.ts'
import { feedsFile } from './feeds.schema.ts'
import { feedsText } from './feeds.text.ts'

/** `npm run import -- threat-feeds.json`: which MISP feeds and TAXII servers of others each organisation follows. */
export const feedsImporter: Importer = {
  name: 'threat-feeds',
  recognises: ({ name }) => /(^|[/.-])threat-feeds\.json$/.test(name),
  async run(ctx, path, progress) {
    const say = translate(feedsText, ctx.language)
    let content: unknown
    try {
      content = JSON.parse(await readFile(path, 'utf8'))
    } catch {
      return [say('notJson')]
    }
    const read = feedsFile.safeParse(content)
    if (!read.success)
      return [say('wrong'), ...read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)]
    const { feeds } = read.data
    const namesOf = (some: typeof feeds) => some.map(({ name }) => name).join(', ')
    const known = await organisationNames(
      ctx,
      feeds.map(({ organisation }) => organisation),
    )
    const strangers = feeds.filter(({ organisation }) => !known.has(organisation))
    if (strangers.length > 0) return [say('unknown', { names: namesOf(strangers) })]
    const wrong = feeds.filter(({ url }) => url !== null && !isRegistrable(url, ctx.settings.isProduction))
    if (wrong.length > 0) return [say('address', { names: namesOf(wrong) })]
    const system = asSystem(ctx, 'threat-feeds.set-feeds')
    await transaction(system, async (tx) => {
      for (const { organisation: organisationId, name, format, url, authorization, confidence } of feeds) {
        const authorizationSealed =
          authorization === undefined ? null : ctx.secrets.seal('threat-feeds.authorization', authorization)
        if (url === null) await deleteFeed(tx, organisationId, name)
        else
          await upsertFeed(tx, { id: ctx.newId(), organisationId, name, format, url, authorizationSealed, confidence })
      }
      await recordAudit(system, tx, {
        action: 'threat-feeds.feeds-set',
        subjectKind: 'feeds',
        subjectId: 'all',
        detail: { count: feeds.length },
      })
    })
    progress(feeds.length)
    return [say('done', { count: feeds.length })]
  },
}
