// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, transaction } from '#foundation/access'
import { indexReports } from './search-narratives.store.ts'

/** Makes these reports findable by their words. No audit line: it says nothing that the reports do not say. Bears repetition. */
export function indexTold(ctx: Context, reportIds: readonly string[]): Promise<void> {
  return transaction(asSystem(ctx, 'reports.index-told'), (tx) => indexReports(tx, reportIds))
}
