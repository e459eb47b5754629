// SPDX-License-Identifier: EUPL-1.2
import { type Actor, type Context, mayDo, transaction } from '#foundation/access'
import { sql, type Tx } from '#foundation/db'
import { Refusal } from '#foundation/web'
import { joinMessages } from './join-messages.text.ts'

type Person = Extract<Actor, { kind: 'person' }>

/** Who lets partners in; refuses everybody else. */
export function admitterOf({ actor }: Context): Person {
  if (actor.kind !== 'person' || !mayDo(actor, 'partners:admit'))
    throw new Refusal(joinMessages.mayNotAdmit, { status: 403 })
  return actor
}

/** A transaction that sees applications: the permission is the first lock, row-level security the second. */
export function admitterTransaction<Result>(ctx: Context, work: (tx: Tx) => Promise<Result>): Promise<Result> {
  admitterOf(ctx)
  return transaction(ctx, async (tx) => {
    await sql`select set_config('app.partner_admitter', 'yes', true)`.execute(tx)
    return work(tx)
  })
}
