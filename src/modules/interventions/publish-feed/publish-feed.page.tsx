// SPDX-License-Identifier: EUPL-1.2
import { contextOf } from '#foundation/web'
import type { Route } from './+types/publish-feed.page.ts'
import { feedOfNews } from './feed.query.ts'

/** What is new in the register, for feed readers. */
export async function loader(args: Route.LoaderArgs) {
  return new Response(await feedOfNews(contextOf(args)), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8', 'cache-control': 'public, max-age=300' },
  })
}
