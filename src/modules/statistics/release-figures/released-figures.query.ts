// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import type { FiguresAsked, Release, ReleasedFigure } from './release.ts'
import { selectFigures, selectNewestPeriod, selectReleases } from './release.store.ts'

export type { FiguresAsked, Release, ReleasedFigure } from './release.ts'

/** Every release, the newest first. */
export function listReleases(ctx: Context): Promise<Release[]> {
  return transaction(ctx, selectReleases)
}

/** Published figures of one table, as they were with a release: at most 20,000, by period, form and value. For anybody. */
export function releasedFigures(ctx: Context, asked: FiguresAsked): Promise<ReleasedFigure[]> {
  return transaction(ctx, (tx) => selectFigures(tx, asked))
}

/** Reports by main form of the newest four weeks that were released, of the newest week as long as no four were; null before the first release. */
export function newestFigures(
  ctx: Context,
): Promise<(Pick<ReleasedFigure, 'span' | 'period'> & { release: number; figures: ReleasedFigure[] }) | null> {
  return transaction(ctx, async (tx) => {
    const newest = await selectNewestPeriod(tx)
    if (!newest) return null
    const { span, period } = newest
    const table = span === 'week' ? 'week' : 'form'
    return { ...newest, figures: await selectFigures(tx, { table, span, from: period, to: period }) }
  })
}
