// SPDX-License-Identifier: EUPL-1.2
import { contextOf, Refusal } from '#foundation/web'
import type { Route } from './+types/see-picture.page.ts'
import { openPicture } from './open-message.query.ts'

/** The screenshot that somebody sent, for the page that shows it; never anything else that a message carries. */
export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const picture = await openPicture(ctx, args.params.id).catch((error) => {
    if (error instanceof Refusal) throw new Response(null, { status: error.status })
    throw error
  })
  return new Response(new Uint8Array(picture.bytes), {
    headers: { 'content-type': picture.type, 'content-disposition': 'inline', 'x-content-type-options': 'nosniff' },
  })
}
