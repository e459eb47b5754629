// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { addressIn } from '#foundation/text'
import { headlineFigure } from '#modules/statistics'
import { whatGoesRound } from '#modules/warnings'
import { tileOf } from './going-round-tiles.ts'

const mostTiles = 3

/** What goes round now, and the figure below it; none in the demo beside its counts: invented ones never stand beside real ones. */
export async function homeFigures(ctx: Context) {
  const list = addressIn(ctx.language, '/wat-gaat-er-rond')
  const tiles = (await whatGoesRound(ctx)).slice(0, mostTiles).map((one) => tileOf(one, list))
  const isInvented = ctx.settings.isDemo && tiles.some(({ often }) => often)
  return { tiles, headline: isInvented ? null : await headlineFigure(ctx, ctx.language) }
}
