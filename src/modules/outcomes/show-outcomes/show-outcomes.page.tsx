// SPDX-License-Identifier: EUPL-1.2
import { contextOf, existing } from '#foundation/web'
import type { Route } from './+types/show-outcomes.page.ts'
import { loadOutcomes } from './load-outcomes.query.ts'
import { OutcomesPage } from './outcomes.part.tsx'

export async function loader(args: Route.LoaderArgs) {
  const group = new URL(args.request.url).searchParams.get('van') ?? 'all'
  return existing(await loadOutcomes(contextOf(args), '', group))
}

export default function ShowOutcomes({ loaderData }: Route.ComponentProps) {
  return <OutcomesPage {...loaderData} />
}
