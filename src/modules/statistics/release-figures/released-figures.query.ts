// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import type { FiguresAsked, Release, ReleasedFigure } from './release.ts'
import { type Day, daysLater } from '../tally/period.ts'
import { ripeOn } from './release.ts'
import {
  selectFigures,
  selectFiguresOf,
  selectLastRelease,
  selectNewestPeriod,
  selectReleases,
} from './release.store.ts'

export type { FiguresAsked, Release, ReleasedFigure } from './release.ts'

/** Releases, the newest first, from the one before `before`. `nextExpectedOn`: when the next one comes; null when there was none yet. */
export function listReleases(
  ctx: Context,
  part: { before?: number | undefined; limit: number },
): Promise<{ items: Release[]; next: number | null; nextExpectedOn: Day | null }> {
  return transaction(ctx, async (tx) => {
    const found = await selectReleases(tx, part.before, part.limit + 1)
    const last = await selectLastRelease(tx)
    const items = found.slice(0, part.limit)
    return {
      items,
      next: found.length > part.limit ? (items.at(-1)?.number ?? null) : null,
      nextExpectedOn: last && ripeOn(daysLater(last.week, 7)),
    }
  })
}

/** One release with what it added: a week, and at the end of four the four weeks. Null: there is none of this number. */
export function findRelease(
  ctx: Context,
  number: number,
): Promise<{ release: Release; figures: ReleasedFigure[] } | null> {
  return transaction(ctx, async (tx) => {
    const [release] = await selectReleases(tx, number + 1, 1)
    return release?.number === number ? { release, figures: await selectFiguresOf(tx, number) } : null
  })
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
