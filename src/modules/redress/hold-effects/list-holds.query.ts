// SPDX-License-Identifier: EUPL-1.2
import { type Context, organisationOf, subjectOf, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Tx } from '#foundation/db'
import type { Hold } from './hold.ts'
import { countToApprove, selectHolds, selectToApprove } from './hold.store.ts'

const mostHolds = 200

/** Holds of the own organisation. The look is written down. */
export function listHolds(ctx: Context): Promise<Hold[]> {
  const own = organisationOf(ctx.actor) ?? ''
  return transaction(ctx, async (tx) => {
    const holds = await selectHolds(tx, own, mostHolds)
    await noteListed(ctx, tx, holds)
    return holds
  })
}

/** Among these, those that wait for this person to approve; the look is written down. */
export function readToApprove(ctx: Context, ids: readonly string[]): Promise<Hold[]> {
  return transaction(ctx, async (tx) => {
    const all = await selectToApprove(tx, { ...whose(ctx), now: ctx.now(), limit: mostHolds })
    const holds = all.filter(({ id }) => ids.includes(id))
    await noteListed(ctx, tx, holds)
    return holds
  })
}

/** When those were proposed that wait for this person; nothing of what they are about. */
export function listToApprove(ctx: Context): Promise<{ key: string; since: Date; due: null }[]> {
  return transaction(ctx, async (tx) =>
    (await selectToApprove(tx, { ...whose(ctx), now: ctx.now(), limit: mostHolds })).map(({ id, proposedAt }) => ({
      key: id,
      since: proposedAt,
      due: null,
    })),
  )
}

function whose({ actor }: Context): { organisationId: string; exceptBy: string } {
  return { organisationId: organisationOf(actor) ?? '', exceptBy: subjectOf(actor).id ?? '' }
}

function noteListed(ctx: Context, tx: Tx, holds: readonly Hold[]): Promise<void> {
  return recordAudit(ctx, tx, {
    action: 'redress.holds-listed',
    subjectKind: 'organisation',
    subjectId: organisationOf(ctx.actor) ?? '',
    subjects: holds.map(({ id }) => id),
    purpose: 'gevolgen van bezwaren uitstellen',
  })
}

export function countHoldsToApprove(ctx: Context): Promise<number> {
  return transaction(ctx, (tx) =>
    countToApprove(tx, organisationOf(ctx.actor) ?? '', subjectOf(ctx.actor).id ?? '', ctx.now()),
  )
}
