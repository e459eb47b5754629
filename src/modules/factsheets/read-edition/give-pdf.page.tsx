// SPDX-License-Identifier: EUPL-1.2
import { contextOf, existing } from '#foundation/web'
import type { Route } from './+types/give-pdf.page.ts'
import { readPdf } from './read-edition.query.ts'

/** The PDF of an edition: it was made when the edition was published, and never changes. */
export async function loader(args: Route.LoaderArgs) {
  const number = args.params.edition ?? ''
  const pdf = existing(await readPdf(contextOf(args), number))
  return new Response(new Uint8Array(pdf), {
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': `inline; filename="factsheet-online-fraude-${number}.pdf"`,
      'cache-control': 'public, max-age=31536000, immutable',
    },
  })
}
