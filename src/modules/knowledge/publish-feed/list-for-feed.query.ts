// SPDX-License-Identifier: EUPL-1.2
import { anyone, type Context } from '#foundation/access'
import { organisationNames } from '#modules/partners'
import { paths } from '../article/addresses.ts'
import { knowledgeTransaction } from '../article/who.query.ts'
import { wantedOf } from '../search-articles/search-articles.query.ts'
import { selectListed } from '../search-articles/search.store.ts'

const most = 50

export interface FeedArticle {
  id: string
  title: string
  summary: string
  organisation: string
  publishedAt: Date
  newsAt: Date
}

/** The newest articles that are for everybody, whoever asks. */
export async function listForFeed(ctx: Context): Promise<FeedArticle[]> {
  const open = { ...ctx, actor: anyone }
  return knowledgeTransaction(open, async (tx) => {
    const rows = await selectListed(tx, wantedOf(open, {}, null), { limit: most, offset: 0 })
    const names = await organisationNames({ ...open, tx }, [...new Set(rows.map((row) => row.organisationId))])
    return rows.flatMap(({ id, title, summary, organisationId, publishedAt, newsAt }) =>
      publishedAt && newsAt
        ? [
            {
              id,
              link: `${ctx.settings.baseUrl}${paths.public}/${id}`,
              title,
              summary,
              organisation: names.get(organisationId) ?? organisationId,
              publishedAt,
              newsAt,
            },
          ]
        : [],
    )
  })
}
