// SPDX-License-Identifier: EUPL-1.2
import { type Actor, type Context, mayDo, transaction } from '#foundation/access'
import { sql, type Tx } from '#foundation/db'
import { Refusal } from '#foundation/web'
import { interventionMessages } from './intervention.text.ts'

export type Person = Extract<Actor, { kind: 'person' }>

/** The person who keeps the register; refuses everybody else. */
export function keeperOf({ actor }: Context): Person {
  if (actor.kind !== 'person' || !mayDo(actor, 'interventions:keep'))
    throw new Refusal(interventionMessages.mayNotKeep, { status: 403 })
  return actor
}

/** A person of a partner who may see what partners do, and say what the own organisation does; refuses everybody else. */
export function partnerOf({ actor }: Context): Person {
  if (actor.kind !== 'person' || !mayDo(actor, 'interventions:answer'))
    throw new Refusal(interventionMessages.mayNotAnswer, { status: 403 })
  return actor
}

/** A transaction that may change the register: the permission is the first lock, row-level security the second. */
export function keeperTransaction<Result>(ctx: Context, work: (tx: Tx) => Promise<Result>): Promise<Result> {
  keeperOf(ctx)
  return entered(ctx, 'app.interventions_keeper', work)
}

/** A transaction that sees what partners said of interventions. */
export function partnerTransaction<Result>(ctx: Context, work: (tx: Tx) => Promise<Result>): Promise<Result> {
  partnerOf(ctx)
  return entered(ctx, 'app.interventions_partner', work)
}

function entered<Result>(ctx: Context, setting: string, work: (tx: Tx) => Promise<Result>): Promise<Result> {
  return transaction(ctx, async (tx) => {
    await sql`select set_config(${setting}, 'yes', true)`.execute(tx)
    return work(tx)
  })
}
