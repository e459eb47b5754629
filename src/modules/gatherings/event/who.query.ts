// SPDX-License-Identifier: EUPL-1.2
import { type Actor, asSystem, type Context, mayDo, transaction } from '#foundation/access'
import { sql, type Tx } from '#foundation/db'
import { Refusal } from '#foundation/web'
import { eventMessages } from './event.text.ts'

export type Person = Extract<Actor, { kind: 'person' }>

/** Who organises; refuses everybody else. */
export function organiserOf({ actor }: Context): Person {
  if (actor.kind !== 'person' || !mayDo(actor, 'gatherings:write'))
    throw new Refusal(eventMessages.mayNotOrganise, { status: 403 })
  return actor
}

/** A transaction that sees what a partner may see, and changes what the own organisation keeps when this person may. Row-level security is the second lock. */
export function gatheringTransaction<Result>(ctx: Context, work: (tx: Tx) => Promise<Result>): Promise<Result> {
  const { actor } = ctx
  const isPerson = actor.kind === 'person'
  const as =
    isPerson && mayDo(actor, 'gatherings:write') ? 'write' : isPerson && mayDo(actor, 'gatherings:read') && 'read'
  return transaction(ctx, async (tx) => {
    if (as) await sql`select set_config('app.gatherings', ${as}, true)`.execute(tx)
    return work(tx)
  })
}

/** The same, for what only who organises may do. */
export function organiserTransaction<Result>(ctx: Context, work: (tx: Tx) => Promise<Result>): Promise<Result> {
  organiserOf(ctx)
  return gatheringTransaction(ctx, work)
}

/** A transaction that sees what anybody may see, whoever asks: what a page, feed or mail for everybody is made of. */
export function publicTransaction<Result>(ctx: Context, work: (tx: Tx) => Promise<Result>): Promise<Result> {
  const { tx: _, ...rest } = asSystem(ctx, 'gatherings.show')
  return transaction({ ...rest, actor: { kind: 'anyone' } }, work)
}
