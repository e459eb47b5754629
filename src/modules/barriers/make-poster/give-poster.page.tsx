// SPDX-License-Identifier: EUPL-1.2
import { contextOf, existing } from '#foundation/web'
import type { Route } from './+types/give-poster.page.ts'
import { makePoster } from './make-poster.query.ts'

/** The poster as PDF: of one edition, so it never changes. */
export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const { edition = '', form = '' } = args.params
  const pdf = existing(await makePoster(ctx, { edition, form }))
  return new Response(new Uint8Array(pdf), {
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': `inline; filename="poster-${form}-${edition}-${ctx.language}.pdf"`,
      'cache-control': 'public, max-age=31536000, immutable',
    },
  })
}
