// SPDX-License-Identifier: EUPL-1.2
import { pngOf } from '#foundation/pictures'
import type { Route } from './+types/give-icon.page.ts'
import { drawIcon, iconSizes } from './draw-icon.query.ts'

/** The mark for the screen of a telephone. */
export async function loader({ params }: Route.LoaderArgs) {
  const size = iconSizes.find((one) => String(one) === params.maat)
  if (size === undefined) throw new Response(null, { status: 404 })
  const png = await pngOf(drawIcon(), size)
  if (png === 'too-busy') throw new Response(null, { status: 503, headers: { 'retry-after': '60' } })
  return new Response(new Uint8Array(png), {
    headers: { 'content-type': 'image/png', 'cache-control': 'public, max-age=86400' },
  })
}
