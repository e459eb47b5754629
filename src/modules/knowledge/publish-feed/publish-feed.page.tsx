// SPDX-License-Identifier: EUPL-1.2
import { atomOf } from '#foundation/feeds'
import { translate } from '#foundation/text'
import { contextOf } from '#foundation/web'
import { searchText } from '../search-articles/search.text.ts'
import type { Route } from './+types/publish-feed.page.ts'
import { listForFeed } from './list-for-feed.query.ts'
import { paths } from '../article/addresses.ts'

/** New articles for everybody, for feed readers. */
export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const articles = await listForFeed(ctx)
  const { baseUrl } = ctx.settings
  const page = `${baseUrl}${paths.public}`
  const entries = articles.map(({ id, title, summary, organisation, publishedAt, newsAt }) => ({
    id: `urn:uuid:${id}`,
    title,
    page: `${page}/${id}`,
    author: organisation,
    published: publishedAt,
    updated: newsAt,
    summary,
  }))
  const text = atomOf(entries, {
    feed: `${baseUrl}${paths.feed}`,
    page,
    title: `${translate(searchText, 'nl')('title')} · dijkwacht`,
    updated: articles[0]?.newsAt ?? new Date(0),
  })
  return new Response(text, {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8', 'cache-control': 'public, max-age=300' },
  })
}
