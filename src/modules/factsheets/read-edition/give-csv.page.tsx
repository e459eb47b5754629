// SPDX-License-Identifier: EUPL-1.2
import { contextOf, existing } from '#foundation/web'
import { publicPath } from '../edition/addresses.ts'
import type { Route } from './+types/give-csv.page.ts'
import { factsheetCsv } from './factsheet-file.ts'
import { readPublished } from './read-edition.query.ts'

/** The figures of an edition as they were published. */
export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const number = args.params.edition ?? ''
  const found = existing(await readPublished(ctx, number))
  return new Response(factsheetCsv(found.document), {
    headers: {
      'content-type': 'text/csv; charset=utf-8; header=present',
      'content-disposition': `attachment; filename="factsheet-online-fraude-${number}.csv"`,
      'cache-control': 'public, max-age=31536000, immutable',
      link: `<${ctx.settings.baseUrl}${publicPath(number, 'csv-metadata.json')}>; rel="describedby"`,
    },
  })
}
