// SPDX-License-Identifier: EUPL-1.2
import { contextOf } from '#foundation/web'
import type { Route } from './+types/draft-pdf.page.ts'
import { giveDraft } from './give-draft.query.ts'

/** The draft as it reads now: never cached, because tomorrow it reads otherwise. */
export function loader(args: Route.LoaderArgs) {
  return giveDraft(contextOf(args), args.params.id ?? '', 'pdf')
}
