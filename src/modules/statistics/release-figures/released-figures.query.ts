// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import type { FiguresAsked, Release, ReleasedFigure } from './release.ts'
import { selectFigures, selectReleases } from './release.store.ts'

export type { FiguresAsked, Release, ReleasedFigure } from './release.ts'

/** Every release, the newest first. */
export function listReleases(ctx: Context): Promise<Release[]> {
  return transaction(ctx, selectReleases)
}

/** Published figures of one table, as they were with a release: at most 20,000, by period, form and value. For anybody. */
export function releasedFigures(ctx: Context, asked: FiguresAsked): Promise<ReleasedFigure[]> {
  return transaction(ctx, (tx) => selectFigures(tx, asked))
}
