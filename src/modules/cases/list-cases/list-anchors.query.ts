// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { circlesNow } from '../circle/circles-now.query.ts'
import { selectAnchors } from './list-cases.store.ts'

/**
 * The address that the case of each of these reports has at every organisation in it; a report that stands alone is left
 * out. Only for the program itself, to tell whether work of others touches the same case: throws when a person asks.
 */
export async function listAnchors(
  ctx: Context,
  reportIds: readonly string[],
): Promise<Map<string, { organisationId: string; anchor: string }[]>> {
  if (ctx.actor.kind !== 'system') throw new Error('listAnchors is only for the program itself')
  if (reportIds.length === 0) return new Map()
  const circleOf = await circlesNow(ctx)
  const rows = await transaction(ctx, (tx) => selectAnchors(tx, reportIds))
  const anchors = new Map<string, { organisationId: string; anchor: string }[]>()
  for (const { reportId, circle, organisationId, anchor } of rows)
    if (circleOf(organisationId) === circle)
      anchors.set(reportId, [...(anchors.get(reportId) ?? []), { organisationId, anchor }])
  return anchors
}
