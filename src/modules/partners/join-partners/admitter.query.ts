// SPDX-License-Identifier: EUPL-1.2
import { type Actor, type Context, mayDo, transaction } from '#foundation/access'
import type { Tx } from '#foundation/db'
import { Refusal } from '#foundation/web'
import { isMinistry } from '../organisation/find-organisation.query.ts'
import { joinMessages } from './join-messages.text.ts'

type Person = Extract<Actor, { kind: 'person' }>

/** Who lets partners in; refuses everybody else. */
export function admitterOf({ actor }: Context): Person {
  if (actor.kind !== 'person' || !mayDo(actor, 'partners:admit'))
    throw new Refusal(joinMessages.mayNotAdmit, { status: 403 })
  return actor
}

/** Only the ministry lets partners in, whoever gave out the permission. */
const isOfMinistry = (ctx: Context, tx: Tx) => isMinistry(tx, admitterOf(ctx).organisationId)

/** A transaction that sees applications: permission and ministry are the first lock, row-level security the second. */
export function admitterTransaction<Result>(ctx: Context, work: (tx: Tx) => Promise<Result>): Promise<Result> {
  admitterOf(ctx)
  return transaction(ctx, async (tx) => {
    if (!(await isOfMinistry(ctx, tx))) throw new Refusal(joinMessages.mayNotAdmit, { status: 403 })
    return work(tx)
  })
}

/** The same, to look only: null for whoever may not. */
export function asAdmitter<Result>(ctx: Context, look: (tx: Tx) => Promise<Result>): Promise<Result | null> {
  return transaction(ctx, async (tx) =>
    (await isOfMinistry(ctx, tx)) ? admitterTransaction({ ...ctx, tx }, look) : null,
  )
}
