// SPDX-License-Identifier: EUPL-1.2
import { type Actor, asSystem, type Context, mayDo, transaction } from '#foundation/access'
import { sql, type Tx } from '#foundation/db'
import { Refusal } from '#foundation/web'
import { campaignMessages } from './message.text.ts'

export type Person = Extract<Actor, { kind: 'person' }>

/** The communication adviser who asks; refuses everybody else. */
export function adviserOf({ actor }: Context): Person {
  if (actor.kind !== 'person' || !mayDo(actor, 'campaigns:plan'))
    throw new Refusal(campaignMessages.mayNotPlan, { status: 403 })
  return actor
}

/** A transaction that sees what is planned and may change what is of the own organisation. Row-level security is the second lock. */
export function adviserTransaction<Result>(ctx: Context, work: (tx: Tx) => Promise<Result>): Promise<Result> {
  adviserOf(ctx)
  return transaction(ctx, async (tx) => {
    await sql`select set_config('app.campaigns_adviser', 'yes', true)`.execute(tx)
    return work(tx)
  })
}

/** A transaction that sees what anybody may see, whoever asks: what a page, feed or mail for everybody is made of. */
export function publicTransaction<Result>(ctx: Context, work: (tx: Tx) => Promise<Result>): Promise<Result> {
  const { tx: _, ...rest } = asSystem(ctx, 'campaigns.show')
  return transaction({ ...rest, actor: { kind: 'anyone' } }, work)
}
