// SPDX-License-Identifier: EUPL-1.2
import { pngOf } from '#foundation/pictures'
import { contextOf, existing } from '#foundation/web'
import type { Route } from './+types/give-png.page.ts'
import { pictureOf } from './give-picture.query.ts'

/** The same drawing as PNG: sites of social media take no SVG. */
export async function loader(args: Route.LoaderArgs) {
  const { code, format } = args.params
  const found = existing(await pictureOf(contextOf(args), code, format))
  const png = await pngOf(found.svg, found.width)
  if (png === 'too-busy') throw new Response(null, { status: 503, headers: { 'retry-after': '60' } })
  return new Response(new Uint8Array(png), {
    headers: {
      'content-type': 'image/png',
      'content-disposition': `attachment; filename="${code}-${format}.png"`,
      'cache-control': 'public, max-age=300',
    },
  })
}
