// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { type Hold, selectHolds } from '#foundation/holds'

export interface ShownHold extends Omit<Hold, 'organisationId' | 'placedBy' | 'placedAt' | 'liftedAt' | 'subjectKind'> {
  kind: Hold['subjectKind']
  placedAt: string
  liftedAt: string | null
  isInForce: boolean
}

/** What the own organisation keeps from destruction, and kept, the newest first. Ids and reasons only. */
export async function listHolds(
  ctx: Context,
  { after, limit }: { after?: string | undefined; limit: number },
): Promise<{ items: ShownHold[]; next: string | null }> {
  const rows = await transaction(ctx, (tx) => selectHolds(tx, { after, limit: limit + 1 }))
  const today = ctx.now().toLocaleDateString('sv-SE', { timeZone: 'Europe/Amsterdam' })
  const items = rows.slice(0, limit).map(({ id, subjectKind, subjectId, reason, placedAt, endsOn, liftedAt }) => ({
    id,
    kind: subjectKind,
    subjectId,
    reason,
    placedAt: placedAt.toISOString(),
    endsOn,
    liftedAt: liftedAt?.toISOString() ?? null,
    isInForce: liftedAt === null && endsOn >= today,
  }))
  return { items, next: rows.length > limit ? (items.at(-1)?.id ?? null) : null }
}
