// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { type Day, daysLater, type Release, releasedFigures } from '#modules/statistics'

/** Periods of four weeks that were kept back are passed over, for at most a year. */
const lookBackDays = 364

/** Monday of the newest period of four weeks that was released up to this release; null: none. */
export async function newestBlock(ctx: Context, { number, week }: Release): Promise<Day | null> {
  const figures = await releasedFigures(ctx, {
    table: 'form',
    span: 'four-weeks',
    from: daysLater(week, -lookBackDays),
    to: week,
    release: number,
  })
  return figures.at(-1)?.period ?? null
}
