// SPDX-License-Identifier: EUPL-1.2
import { redirect } from 'react-router'
import { addressIn } from '#foundation/text'
import { contextOf } from '#foundation/web'
import type { Route } from './+types/give-file.page.ts'
import { paths } from './addresses.ts'
import { keptPlan } from './kept-plan.query.ts'
import { findPlan } from './plan-view.query.ts'
import { writeFile } from './write-file.ts'

/** The steps as one file in large letters, for on paper and for when there is no internet. */
export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const code = keptPlan.codeOf(ctx, args.request)
  const plan = code ? await findPlan(ctx, code) : null
  if (!plan) throw redirect(addressIn(ctx.language, paths.steps), 303)
  return new Response(writeFile(plan, ctx.language), {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-disposition': 'attachment; filename="stappen.html"',
      // It is not to stay in the cache of a shared device.
      'cache-control': 'no-store',
    },
  })
}
