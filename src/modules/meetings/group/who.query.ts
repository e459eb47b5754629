// SPDX-License-Identifier: EUPL-1.2
import { type Actor, type Context, mayDo, transaction } from '#foundation/access'
import { sql, type Tx } from '#foundation/db'
import { Refusal } from '#foundation/web'
import { dutchDay } from '#values'
import { meetingMessages } from './group.text.ts'

export type Person = Extract<Actor, { kind: 'person' }>

/** The person who asks, when they may take part in meetings; refuses everybody else. */
export function readerOf({ actor }: Context): Person {
  if (actor.kind !== 'person' || !(mayDo(actor, 'meetings:read') || mayDo(actor, 'meetings:write')))
    throw new Refusal(meetingMessages.mayNotMeet, { status: 403 })
  return actor
}

/** The person who asks, when they keep groups and meetings; refuses everybody else. */
export function secretaryOf({ actor }: Context): Person {
  if (actor.kind !== 'person' || !mayDo(actor, 'meetings:write'))
    throw new Refusal(meetingMessages.mayNotKeep, { status: 403 })
  return actor
}

/** A transaction that sees the groups of whoever asks, and of a secretary all but what is confidential elsewhere. */
export async function meetingsTransaction<Result>(ctx: Context, work: (tx: Tx) => Promise<Result>): Promise<Result> {
  const { actor } = ctx
  if (actor.kind !== 'system') readerOf(ctx)
  return withRight(ctx, mayDo(actor, 'meetings:write') ? 'write' : 'read', work)
}

/** Row-level security is the second lock. What a caller's transaction could do before, it can afterwards and no more. */
export function withRight<Result>(
  ctx: Context,
  right: 'read' | 'write' | 'event',
  work: (tx: Tx) => Promise<Result>,
): Promise<Result> {
  return transaction(ctx, async (tx) => {
    const before = await sql<{ right: string | null }>`select current_setting('app.meetings', true) as right`.execute(
      tx,
    )
    await sql`select set_config('app.meetings', ${right}, true),
      set_config('app.meetings_today', ${dutchDay(ctx.now())}, true)`.execute(tx)
    const result = await work(tx)
    await sql`select set_config('app.meetings', ${before.rows[0]?.right ?? ''}, true)`.execute(tx)
    return result
  })
}
