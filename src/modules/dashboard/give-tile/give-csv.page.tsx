// SPDX-License-Identifier: EUPL-1.2
import { contextOf } from '#foundation/web'
import type { Route } from './+types/give-csv.page.ts'
import { fileAnswer } from './file-answer.query.ts'
import { tileCsv } from './tile-csv.ts'

/** The figures of a tile as CSV. */
export function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const search = new URL(args.request.url).searchParams
  return fileAnswer(ctx, { kind: 'csv', name: args.params.tegel, search }, (tile) => tileCsv(tile.view))
}
