// SPDX-License-Identifier: EUPL-1.2
import { contextOf } from '#foundation/web'
import { publicFeed } from './feed.query.ts'
import type { Route } from './+types/public-feed.page.ts'

/** What goes round now, for feed readers. */
export async function loader(args: Route.LoaderArgs) {
  return new Response(await publicFeed(contextOf(args)), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8', 'cache-control': 'public, max-age=300' },
  })
}
