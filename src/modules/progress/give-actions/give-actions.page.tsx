// SPDX-License-Identifier: EUPL-1.2
import { contextOf, existing } from '#foundation/web'
import { readProgress } from '../compose/read-progress.query.ts'
import { paths } from '../report/addresses.ts'
import type { Route } from './+types/give-actions.page.ts'
import { actionFile } from './action-file.ts'

/** The public part of the plan as data: for everybody, and as it stands now. */
export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const progress = existing(await readProgress(ctx))
  return new Response(actionFile(progress), {
    headers: {
      'content-type': 'text/csv; charset=utf-8; header=present',
      'content-disposition': 'attachment; filename="actieplan-acties.csv"',
      'cache-control': 'public, max-age=300',
      link: `<${ctx.settings.baseUrl}${paths.actionsDescribed}>; rel="describedby"`,
    },
  })
}
