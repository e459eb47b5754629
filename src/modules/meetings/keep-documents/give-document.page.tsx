// SPDX-License-Identifier: EUPL-1.2
import { slugOf } from '#foundation/text'
import { contextOf, existing } from '#foundation/web'
import type { Route } from './+types/give-document.page.ts'
import { openFile } from './open-file.query.ts'

/** Always to keep, never opened in the page: somebody else made it. */
export async function loader(args: Route.LoaderArgs) {
  const { code, meetingId, documentId } = args.params
  const found = existing(await openFile(contextOf(args), code, meetingId, documentId))
  return new Response(new Uint8Array(found.bytes), {
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="${slugOf(found.title, 60) || 'stuk'}.pdf"`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    },
  })
}
