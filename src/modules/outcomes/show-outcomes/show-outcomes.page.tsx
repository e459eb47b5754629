// SPDX-License-Identifier: EUPL-1.2
import { contextOf } from '#foundation/web'
import type { Route } from './+types/show-outcomes.page.ts'
import { loadOutcomes } from './load-outcomes.query.ts'
import { OutcomesPage } from './outcomes.page.tsx'

export async function loader(args: Route.LoaderArgs) {
  const group = new URL(args.request.url).searchParams.get('van') ?? 'all'
  const found = await loadOutcomes(contextOf(args), '', group)
  if (!found) throw new Response(null, { status: 404 })
  return found
}

export default function ShowOutcomes({ loaderData }: Route.ComponentProps) {
  return <OutcomesPage {...loaderData} />
}
