// SPDX-License-Identifier: EUPL-1.2
import { contextOf } from '#foundation/web'
import { keptPlan } from '../make-plan/kept-plan.query.ts'
import type { Route } from './+types/give-copy.page.ts'
import { copyOf } from './copy-of.query.ts'

/** The plan of this browser for its own device, which asks for it only after somebody chose that. */
export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const code = keptPlan.codeOf(ctx, args.request)
  const copy = code ? await copyOf(ctx, code) : null
  if (!copy) throw new Response(null, { status: 404 })
  return Response.json(copy, { headers: { 'cache-control': 'no-store' } })
}
