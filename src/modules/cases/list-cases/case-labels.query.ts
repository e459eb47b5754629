// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { selectLabels } from './list-cases.store.ts'

/**
 * The label of the case of each of these reports, for counting and grouping: it means nothing and is never shown. When it changes,
 * `CasesChanged` names the report. A report that stands alone is left out.
 */
export function caseLabelsOf(ctx: Context, reportIds: readonly string[]): Promise<Map<string, string>> {
  return transaction(ctx, (tx) => selectLabels(tx, reportIds))
}
