// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import type { Tx } from '#foundation/db'
import { circlesNow } from '../circle/circles-now.query.ts'
import { selectHubs } from '../hub/hub.store.ts'
import { doesLink, type Standing } from '../hub/hub.ts'
import { selectCaseReports, selectScope } from './show-case.store.ts'

/**
 * Whether an identifier still joins own reports in the case of this report: false once people or the program took it out, or judged that it links
 * nothing. Only for the program itself: throws when a person or machine asks.
 */
export async function isHubOfCase(
  ctx: Context,
  tx: Tx,
  { reportId, hubId }: { reportId: string; hubId: string },
): Promise<boolean> {
  if (ctx.actor.kind !== 'system') throw new Error('isHubOfCase is only for the program itself')
  const scope = await selectScope(tx, reportId)
  if (!scope) return false
  const circle = (await circlesNow({ ...ctx, tx }))(scope.organisationId)
  const asLinkedNow = scope.circle === circle ? scope : { ...scope, circle, caseId: null }
  const { count } = await selectCaseReports(tx, asLinkedNow, { hubId, limit: 1, offset: 0 })
  if (count === 0) return false
  // A hub without a row never joined anything, so nobody judged it either.
  const standing: Standing = (await selectHubs(tx, circle, [hubId])).get(hubId)?.standing ?? 'links'
  return doesLink(standing)
}

/** Whether this report still counts. Only for the program itself: throws when a person or machine asks. */
export async function isReportOfCase(ctx: Context, tx: Tx, reportId: string): Promise<boolean> {
  if (ctx.actor.kind !== 'system') throw new Error('isReportOfCase is only for the program itself')
  return (await selectScope(tx, reportId)) !== null
}
