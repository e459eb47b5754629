// SPDX-License-Identifier: EUPL-1.2
import { pngOf } from '#foundation/pictures'
import { contextOf } from '#foundation/web'
import type { Route } from './+types/give-png.page.ts'
import { fileAnswer } from './file-answer.query.ts'
import { svgOf } from './tile-sheet.part.tsx'

/** A tile as PNG: the same drawing, twice as large. */
export function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const search = new URL(args.request.url).searchParams
  return fileAnswer(ctx, { kind: 'png', name: args.params.tegel, search }, (tile) =>
    pngOf(svgOf(tile, ctx.settings.baseUrl, ctx.language), 1_600),
  )
}
