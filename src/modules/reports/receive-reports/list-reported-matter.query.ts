// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import type { ReportedMatter, ReportedStory } from '../report/reported-matter.ts'
import { selectMatter, selectStories, selectTelling } from './receive-reports.store.ts'

/**
 * What these reports state, oldest first, for recording identifiers. Only for the program itself: it holds narratives.
 * A report that no longer exists is not in the answer. Throws when a person or machine asks.
 */
export function listReportedMatter(ctx: Context, reportIds: readonly string[]): Promise<ReportedMatter[]> {
  if (ctx.actor.kind !== 'system') throw new Error('listReportedMatter is only for the program itself')
  return transaction(ctx, (tx) => selectMatter(tx, reportIds))
}

/**
 * The same for those of these reports in which a regular expression of PostgreSQL is found: one query looks, and nothing of the others is read.
 * Throws when a person or machine asks.
 */
export function listMatterTelling(
  ctx: Context,
  reportIds: readonly string[],
  pattern: string,
): Promise<ReportedMatter[]> {
  if (ctx.actor.kind !== 'system') throw new Error('listMatterTelling is only for the program itself')
  return transaction(ctx, async (tx) => {
    const telling = await selectTelling(tx, reportIds, pattern)
    return telling.length === 0 ? [] : selectMatter(tx, telling)
  })
}

/** The same without what is only needed to record identifiers: for linking. Throws when a person or machine asks. */
export function listReportedStories(ctx: Context, reportIds: readonly string[]): Promise<ReportedStory[]> {
  if (ctx.actor.kind !== 'system') throw new Error('listReportedStories is only for the program itself')
  return transaction(ctx, (tx) => selectStories(tx, reportIds))
}
