// SPDX-License-Identifier: EUPL-1.2
import { type Context, organisationOf, subjectOf, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Hold } from './hold.ts'
import { countToApprove, selectHolds } from './hold.store.ts'

const mostHolds = 200

/** Holds of the own organisation. The look is written down. */
export function listHolds(ctx: Context): Promise<Hold[]> {
  const own = organisationOf(ctx.actor) ?? ''
  return transaction(ctx, async (tx) => {
    const holds = await selectHolds(tx, own, mostHolds)
    await recordAudit(ctx, tx, {
      action: 'redress.holds-listed',
      subjectKind: 'organisation',
      subjectId: own,
      subjects: holds.map(({ id }) => id),
      purpose: 'hold effects of objections',
    })
    return holds
  })
}

export function countHoldsToApprove(ctx: Context): Promise<number> {
  return transaction(ctx, (tx) =>
    countToApprove(tx, organisationOf(ctx.actor) ?? '', subjectOf(ctx.actor).id ?? '', ctx.now()),
  )
}
