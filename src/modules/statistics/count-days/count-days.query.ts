// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { inScope } from '../read-tally/in-scope.query.ts'
import type { Scope, Span } from '../read-tally/scope.ts'
import { selectDayCounts, selectPairCounts, selectSourceDays, selectTogether } from './count-days.store.ts'
import type { DayCount, PairCount, Part, SourceDay, TogetherCount } from './counted-day.ts'

type OfAll = Scope & { whose: 'all' }

/** Reports of each organisation on each day of the span on which there were any. Only of all together. */
export function countsBySource(ctx: Context, scope: OfAll, days: Span): Promise<SourceDay[]> {
  return inScope(ctx, scope, 'days-by-source', (tx) => selectSourceDays(tx, days))
}

/**
 * Reports of these organisations on each day of the span, by form, channel, pretext, kind of identifier and safety region; a report counts
 * once in each kind it has. Reads every row of the span, so keep it bounded.
 */
export function countsByDay(
  ctx: Context,
  scope: OfAll,
  days: Span,
  organisationIds: readonly string[],
): Promise<DayCount[]> {
  return inScope(ctx, scope, 'days', (tx) => selectDayCounts(tx, days, organisationIds))
}

/** The same by form and channel, and by form and pretext: days from `apart` on one by one, those before as one sum. */
export function countsOfPairs(
  ctx: Context,
  scope: OfAll,
  { apart, ...days }: Span & { apart: string },
  organisationIds: readonly string[],
): Promise<PairCount[]> {
  return inScope(ctx, scope, 'days-of-pairs', (tx) => selectPairCounts(tx, days, apart, organisationIds))
}

/** How many reports of the span are in which of these parts at once: do two rises tell of the same reports? */
export function countsTogether(
  ctx: Context,
  scope: OfAll,
  { parts, ...days }: Span & { parts: readonly Part[] },
  organisationIds: readonly string[],
): Promise<TogetherCount[]> {
  return inScope(ctx, scope, 'days-together', (tx) => selectTogether(tx, days, parts, organisationIds))
}
