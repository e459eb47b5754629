// SPDX-License-Identifier: EUPL-1.2
import { contextOf, existing } from '#foundation/web'
import { readProgress } from '../compose/read-progress.query.ts'
import type { Route } from './+types/describe-actions.page.ts'
import { describeActions } from './action-file.ts'

/** What the columns of the file mean. */
export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const progress = existing(await readProgress(ctx))
  return new Response(JSON.stringify(describeActions(ctx.settings.baseUrl, progress), null, 2), {
    headers: { 'content-type': 'application/csvm+json; charset=utf-8', 'cache-control': 'public, max-age=300' },
  })
}
