// SPDX-License-Identifier: EUPL-1.2
import { contextOf, existing } from '#foundation/web'
import type { Route } from './+types/download-xarf.page.ts'
import { xarfOfTakedown } from './xarf-of-takedown.query.ts'

/** The notice in its machine form, as a file to send along. */
export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const notice = existing(await xarfOfTakedown(ctx, args.params.id ?? ''))
  return new Response(JSON.stringify(notice, null, 2), {
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': 'attachment; filename="xarf.json"',
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    },
  })
}
