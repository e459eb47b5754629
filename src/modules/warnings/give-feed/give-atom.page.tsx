// SPDX-License-Identifier: EUPL-1.2
import { contextOf } from '#foundation/web'
import type { Route } from './+types/give-atom.page.ts'
import { feedOf } from './feed.query.ts'

export async function loader(args: Route.LoaderArgs) {
  const feed = await feedOf(contextOf(args), 'atom', new URL(args.request.url).searchParams)
  return new Response(feed, {
    headers: {
      'content-type': 'application/atom+xml; charset=utf-8',
      'cache-control': 'public, max-age=300',
      // Readers in a browser of somebody else may read it: there is nothing in it that is not for everybody.
      'access-control-allow-origin': '*',
    },
  })
}
