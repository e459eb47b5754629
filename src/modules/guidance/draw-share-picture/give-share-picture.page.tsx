// SPDX-License-Identifier: EUPL-1.2
import { pngOf } from '#foundation/pictures'
import { contextOf } from '#foundation/web'
import type { Route } from './+types/give-share-picture.page.ts'
import { drawSharePicture, shareWidth } from './draw-share-picture.query.ts'
import { shareWords } from './share-words.query.ts'

/** The picture that stands beside a shared link, as PNG: apps take no SVG. */
export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const png = await pngOf(drawSharePicture(await shareWords(ctx, args.params.naam)), shareWidth)
  if (png === 'too-busy') throw new Response(null, { status: 503, headers: { 'retry-after': '60' } })
  return new Response(new Uint8Array(png), {
    headers: { 'content-type': 'image/png', 'cache-control': 'public, max-age=86400' },
  })
}
