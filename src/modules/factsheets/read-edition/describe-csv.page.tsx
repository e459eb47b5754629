// SPDX-License-Identifier: EUPL-1.2
import { contextOf, existing } from '#foundation/web'
import type { Route } from './+types/describe-csv.page.ts'
import { describeFactsheet } from './factsheet-file.ts'
import { readPublished } from './read-edition.query.ts'

/** What the columns of the figures mean, by CSV on the Web. */
export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const found = existing(await readPublished(ctx, args.params.edition ?? ''))
  return new Response(JSON.stringify(describeFactsheet(ctx.settings.baseUrl, found.document), null, 2), {
    headers: {
      'content-type': 'application/csvm+json; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
    },
  })
}
