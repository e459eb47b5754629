// SPDX-License-Identifier: EUPL-1.2
import { contextOf } from '#foundation/web'
import type { Route } from './+types/give-svg.page.ts'
import { seriesAnswer } from './series-answer.query.ts'
import { sheetOf } from './series-sheet.part.tsx'

/** A chart as SVG, complete on its own. */
export function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  return seriesAnswer(ctx, { kind: 'svg', slug: args.params.reeks }, (series) =>
    sheetOf(series, ctx.settings.baseUrl, ctx.language),
  )
}
