// SPDX-License-Identifier: EUPL-1.2
import { contextOf } from '#foundation/web'
import { ownFeed } from './feed.query.ts'
import type { Route } from './+types/own-feed.page.ts'

/** What one person follows, for feed readers. The password that they send is for its holder alone, and stands in no address: those are written down on the way. */
export async function loader(args: Route.LoaderArgs) {
  const [, sent = ''] = /^Basic (\S{1,500})$/i.exec(args.request.headers.get('authorization') ?? '') ?? []
  const password = Buffer.from(sent, 'base64')
    .toString('utf8')
    .replace(/^[^:]*:/, '')
  const feed = password === '' ? null : await ownFeed(contextOf(args), password)
  if (feed === null)
    return new Response(null, { status: 401, headers: { 'www-authenticate': 'Basic realm="dijkwacht"' } })
  return new Response(feed, {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8', 'cache-control': 'private, no-store' },
  })
}
