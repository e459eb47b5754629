// SPDX-License-Identifier: EUPL-1.2
import { type Actor, type Context, mayDo, type Permission, transaction } from '#foundation/access'
import type { Tx } from '#foundation/db'
import { Refusal } from '#foundation/web'
import { warningMessages } from './warning.text.ts'

export type Person = Extract<Actor, { kind: 'person' }>

function personWho({ actor }: Context, permission: Permission, code: string): Person {
  if (actor.kind !== 'person' || !mayDo(actor, permission)) throw new Refusal(code, { status: 403 })
  return actor
}

/** The person who asks, when they may read the sheets of what to say; refuses everybody else. */
export const readerOf = (ctx: Context) => personWho(ctx, 'warnings:read', warningMessages.mayNotRead)
export const writerOf = (ctx: Context) => personWho(ctx, 'warnings:write', warningMessages.mayNotWrite)
export const approverOf = (ctx: Context) => personWho(ctx, 'warnings:approve', warningMessages.mayNotApprove)

/** Whether somebody writes or approves, and so sees proposals. */
export const isOfDesk = (actor: Actor) => mayDo(actor, 'warnings:write') || mayDo(actor, 'warnings:approve')

/** A transaction that sees and changes proposals, for whoever writes or approves; the permission is the first lock, row-level security the second. */
export async function deskTransaction<Result>(ctx: Context, work: (tx: Tx) => Promise<Result>): Promise<Result> {
  if (!isOfDesk(ctx.actor)) throw new Refusal(warningMessages.mayNotWrite, { status: 403 })
  return transaction(ctx, work)
}
