// SPDX-License-Identifier: EUPL-1.2
import { type Context, mayDo, organisationOf, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { sql, type Tx } from '#foundation/db'
import { Refusal } from '#foundation/web'
import { organisationNames } from '#modules/partners'
import { isRowId } from '#values'
import { recallMessages } from '../recall/recall.text.ts'
import { recallsPerPage, selectRecall, selectRecalls, selectRecallsById } from '../recall/recall.store.ts'
import type { Recall } from '../recall/stored-recall.ts'

/** The organisation of whoever follows; refuses who may not. */
export function followerOf({ actor }: Context): string {
  const own = organisationOf(actor)
  if (own === null || !mayDo(actor, 'recovery:follow')) throw new Refusal(recallMessages.mayNotFollow, { status: 403 })
  return own
}

export interface FollowedRecall extends Recall {
  bankNames: ReadonlyMap<string, string>
}

/** A page of what reporters of the own organisation want back: what waits for a person first, then what is open. */
export function listRecalls(
  ctx: Context,
  page: number,
): Promise<{ recalls: FollowedRecall[]; count: number; pages: number }> {
  const own = followerOf(ctx)
  return transaction(ctx, async (tx) => {
    const { recalls, count } = await selectRecalls(tx, own, page)
    return { recalls: await named(ctx, tx, recalls), count, pages: Math.max(1, Math.ceil(count / recallsPerPage)) }
  })
}

/** One request of the own organisation; null when there is none. */
export function readRecall(ctx: Context, id: string): Promise<FollowedRecall | null> {
  const own = followerOf(ctx)
  if (!isRowId(id)) return Promise.resolve(null)
  return transaction(ctx, async (tx) => {
    const recall = await selectRecall(tx, id)
    if (recall?.organisationId !== own) return null
    return (await named(ctx, tx, [recall]))[0] ?? null
  })
}

/** Those of the own organisation among these. */
export function readRecalls(ctx: Context, ids: readonly string[]): Promise<FollowedRecall[]> {
  const own = followerOf(ctx)
  return transaction(ctx, async (tx) => {
    const found = await selectRecallsById(tx, ids.filter(isRowId))
    return named(
      ctx,
      tx,
      found.filter(({ organisationId }) => organisationId === own),
    )
  })
}

async function named(ctx: Context, tx: Tx, recalls: readonly Recall[]): Promise<FollowedRecall[]> {
  const banks = recalls.flatMap(({ packets }) => packets.flatMap(({ bankId }) => bankId ?? []))
  const bankNames = await organisationNames({ ...ctx, tx }, [...new Set(banks)])
  if (recalls.length > 0)
    await recordAudit(ctx, tx, {
      action: 'recovery.recalls-read',
      subjectKind: 'organisation',
      subjectId: organisationOf(ctx.actor) ?? '',
      purpose: 'recover-money',
      subjects: recalls.map(({ id }) => id),
    })
  return recalls.map((recall) => ({ ...recall, bankNames }))
}

/** Requests of the own organisation that wait for a person. */
export function countHeld(ctx: Context): Promise<number> {
  const own = organisationOf(ctx.actor)
  return transaction(ctx, async (tx) => {
    const found = await sql<{ n: number }>`select count(*)::int as n from recovery.packet
      where organisation_id = ${own} and side = 'sending' and status in ('held', 'kept')`.execute(tx)
    return found.rows[0]?.n ?? 0
  })
}
