// SPDX-License-Identifier: EUPL-1.2
import { contextOf, existing } from '#foundation/web'
import type { Route } from './+types/show-issue.page.ts'
import { loadOutcomes } from './load-outcomes.query.ts'
import { OutcomesPage } from './outcomes.part.tsx'

export async function loader(args: Route.LoaderArgs) {
  const group = new URL(args.request.url).searchParams.get('van') ?? 'all'
  return existing(await loadOutcomes(contextOf(args), args.params.uitgave ?? '', group))
}

export default function ShowIssue({ loaderData }: Route.ComponentProps) {
  return <OutcomesPage {...loaderData} />
}
