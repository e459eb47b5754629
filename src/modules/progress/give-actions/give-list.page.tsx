// SPDX-License-Identifier: EUPL-1.2
import { contextOf, existing } from '#foundation/web'
import { readProgress } from '../compose/read-progress.query.ts'
import { fileTypes } from '../report/addresses.ts'
import { drawFile } from '../send-report/draw-files.query.ts'
import { actionList } from './action-list.ts'
import type { Route } from './+types/give-list.page.ts'

/** The list of actions on paper, as it stands now. */
export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const progress = existing(await readProgress(ctx))
  const bytes = await drawFile('pdf', actionList(progress), ctx.now())
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': fileTypes.pdf,
      'content-disposition': `inline; filename="acties-${progress.on}.pdf"`,
      'cache-control': 'no-store',
    },
  })
}
