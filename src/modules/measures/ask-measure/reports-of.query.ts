// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { listCaseReports } from '#modules/cases'

/** Own reports of this case, so that what was asked from any of them is found: the newest, and the one that was named. */
export async function reportsOf(ctx: Context, reportId: string): Promise<string[]> {
  const { reportIds } = await listCaseReports(ctx, reportId, { page: 1 }, 'ask-measure')
  return [...new Set([reportId, ...reportIds])]
}
