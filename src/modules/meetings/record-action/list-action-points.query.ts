// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import type { Tx } from '#foundation/db'
import { organisationNames } from '#modules/partners'
import { dutchDay } from '#values'
import { meetingsTransaction } from '../group/who.query.ts'
import { seeConfidential } from '../show-meeting/see-confidential.query.ts'
import { type ActionPoint, type ActionState, isLate } from './action-point.ts'
import { type ActionFilter, countActionPoints, selectActionPoints } from './action-point.store.ts'

export interface ListedActionPoint extends ActionPoint {
  /** Name of the organisation that took it upon itself. */
  owner: string
  isLate: boolean
}

interface Asked {
  /** null: whatever became of it. */
  state: ActionState | null
  organisationId?: string
  /** Of the meeting or the event where it was agreed. */
  sourceId?: string
  planActionCode?: string
  ids?: readonly string[]
  limit?: number
  offset?: number
}

/**
 * Action points that whoever asks may see, open ones first and of those what is due first: `limit` (100, at most 500) from `offset` on.
 * That somebody saw confidential ones is written down: whoever shows them says that they are.
 */
export function listActionPoints(
  ctx: Context,
  { state, limit = 100, offset = 0, ...rest }: Asked,
): Promise<ListedActionPoint[]> {
  return meetingsTransaction(ctx, async (tx) => {
    const page = { limit: Math.min(limit, 500), offset }
    const points = await selectActionPoints(tx, filterOf({ state, ...rest }), page)
    await seePoints(ctx, tx, points)
    return named({ ...ctx, tx }, points)
  })
}

/** A line for each group of which something confidential stands in the list. */
async function seePoints(ctx: Context, tx: Tx, points: readonly ActionPoint[]): Promise<void> {
  const hidden = points.filter(({ isConfidential }) => isConfidential)
  for (const groupId of new Set(hidden.map((one) => one.groupId ?? '')))
    await seeConfidential(
      ctx,
      tx,
      { subjectKind: 'group', subjectId: groupId },
      hidden.filter((one) => one.groupId === groupId),
    )
}

/** How many there are of it. */
export function countListed(ctx: Context, asked: Omit<Asked, 'limit' | 'offset'>): Promise<number> {
  return meetingsTransaction(ctx, (tx) => countActionPoints(tx, filterOf(asked)))
}

/** With the names of organisations. `ctx.tx`: sees what whoever asks may see. */
export async function named<Point extends ActionPoint>(
  ctx: Context,
  points: readonly Point[],
): Promise<(Point & { owner: string; isLate: boolean })[]> {
  const names = await organisationNames(ctx, [...new Set(points.map((one) => one.ownerOrganisationId))])
  const today = dutchDay(ctx.now())
  return points.map((one) => ({
    ...one,
    owner: names.get(one.ownerOrganisationId) ?? one.ownerOrganisationId,
    isLate: isLate(one, today),
  }))
}

function filterOf({
  state,
  organisationId,
  sourceId,
  planActionCode,
  ids,
}: Omit<Asked, 'limit' | 'offset'>): ActionFilter {
  return { state: state ?? undefined, organisationId, sourceId, planActionCode, ids }
}
