// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import type { Classification } from '../classification/classification.ts'
import { selectClassifications } from '../classification/classification.store.ts'

/**
 * What is known about these reports, by report id: of the own organisation, and for the program itself of all. A report
 * that was not looked at yet is left out. The caller has written down the look at the report.
 */
export async function classificationsOf(
  ctx: Context,
  reportIds: readonly string[],
): Promise<Map<string, Classification>> {
  if (reportIds.length === 0) return new Map()
  const rows = await transaction(ctx, (tx) => selectClassifications(tx, reportIds))
  return new Map(rows.map((row) => [row.reportId, row]))
}
