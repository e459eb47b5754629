// SPDX-License-Identifier: EUPL-1.2
import { contextOf } from '#foundation/web'
import { ownFeed } from './feed.query.ts'
import type { Route } from './+types/own-feed.page.ts'

/** What one person follows, for feed readers. What stands in the address is for its holder alone. */
export async function loader(args: Route.LoaderArgs) {
  const feed = await ownFeed(contextOf(args), args.params.token)
  if (feed === null) throw new Response(null, { status: 404 })
  return new Response(feed, {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8', 'cache-control': 'private, no-store' },
  })
}
