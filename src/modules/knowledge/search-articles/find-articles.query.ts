// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import type { FindQuery, Found } from '#foundation/modules'
import { addressIn, formatDate } from '#foundation/text'
import { searchArticles } from './search-articles.query.ts'

/** Articles with all these words that whoever asks may read, the best first. */
export async function findArticles(ctx: Context, { text }: FindQuery): Promise<Found[]> {
  const { articles, isLoose } = await searchArticles(ctx, { words: text })
  if (isLoose) return []
  return articles.slice(0, 5).map(({ id, title, organisation, newsAt }) => ({
    title,
    more: [organisation, ...(newsAt ? [formatDate(newsAt, ctx.language)] : [])].join(' · '),
    href: addressIn(ctx.language, `/werkbank/kennis/${id}`),
  }))
}
