// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, transaction } from '#foundation/access'
import { openScope } from './find-case.query.ts'
import { selectCaseReports } from './show-case.store.ts'

/** More are no case that anybody hands over in one piece. */
const most = 50_000

/** Every own report of the case of this report, the newest first, in one answer: for whoever reads the case whole. None when there is no such report. */
export async function listCaseReportIds(ctx: Context, reportId: string, purpose: string): Promise<string[]> {
  const scope = await openScope(ctx, reportId, purpose, 'cases.case-reports-seen')
  if (!scope) return []
  // Only the program reads which texts are one family; the scope holds own reports only.
  const { reportIds } = await transaction(asSystem(ctx, 'cases.list-case-reports'), (tx) =>
    selectCaseReports(tx, scope, { limit: most, offset: 0 }),
  )
  return reportIds
}
