// SPDX-License-Identifier: EUPL-1.2
import { contextOf } from '#foundation/web'
import type { Route } from './+types/give-svg.page.ts'
import { fileAnswer } from './file-answer.query.ts'
import { svgOf } from './tile-sheet.part.tsx'

/** A tile as SVG, complete on its own. */
export function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const search = new URL(args.request.url).searchParams
  return fileAnswer(ctx, { kind: 'svg', name: args.params.tegel, search }, (tile) =>
    svgOf(tile, ctx.settings.baseUrl, ctx.language),
  )
}
