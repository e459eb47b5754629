// SPDX-License-Identifier: EUPL-1.2
import { type Context, organisationOf } from '#foundation/access'
import { selectCommitments } from '../plan/item.store.ts'
import type { Commitment } from '../plan/plan.ts'
import { selectActions } from '../plan/plan.store.ts'
import { planTransaction } from '../plan/who.query.ts'

/** Commitments for one action, as far as whoever asks may see them: the partner itself, who carries the action out, and the secretary. */
export function commitmentsOf(ctx: Context, actionId: string): Promise<Commitment[]> {
  return planTransaction(ctx, (tx) => selectCommitments(tx, [actionId]))
}

/** What the own organisation said that it puts in for this edition. */
export async function ownCommitments(ctx: Context, editionId: string): Promise<(Commitment & { action: string })[]> {
  const own = organisationOf(ctx.actor)
  return planTransaction(ctx, async (tx) => {
    const actions = new Map((await selectActions(tx, editionId)).map(({ id, title }) => [id, title]))
    const all = await selectCommitments(tx, [...actions.keys()])
    return all
      .filter(({ organisationId }) => organisationId === own)
      .map((one) => ({ ...one, action: actions.get(one.actionId) ?? '' }))
  })
}
