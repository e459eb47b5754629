// SPDX-License-Identifier: EUPL-1.2
import { atomOf, translate } from '#foundation/text'
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
  const text = atomOf(articles, {
    feed: `${baseUrl}${paths.feed}`,
    page: `${baseUrl}${paths.public}`,
    title: `${translate(searchText, 'nl')('title')} · dijkwacht`,
    updated: articles[0]?.newsAt ?? new Date(0),
  })
  return new Response(text, {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8', 'cache-control': 'public, max-age=300' },
  })
}
