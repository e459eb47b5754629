// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import type { Tx } from '#foundation/db'
import { dutchDay } from '#values'
import { isAsking, isWithRecovery } from '../claim/claim.ts'
import { endPlan } from '../claim/money.store.ts'
import type { StoredClaim } from '../claim/stored-claim.ts'
import { moveClaim } from '../take-step/move-claim.command.ts'
import { lockBook } from './statement.query.ts'

/**
 * What follows from the money, for a claim and those joined with it: everything paid, something owed again, everything paid out, or nobody left to claim for.
 * No audit line: each step writes its own.
 */
export async function followMoney(ctx: Context, tx: Tx, claim: StoredClaim): Promise<void> {
  const today = dutchDay(ctx.now())
  const { claims, shares, statement } = await lockBook(tx, claim, today)
  const isNobodyLeft = shares.every(({ consent }) => consent !== 'given')
  const isSettled = statement.owed === 0
  const isDone =
    statement.toReturn === 0 && statement.shares.every(({ toPayOut, toAskBack }) => toPayOut + toAskBack === 0)
  for (let one of claims) {
    if (isNobodyLeft && isWithRecovery(one.status) && one.status !== 'paid' && statement.received === 0)
      one = await moveClaim(ctx, tx, one, { step: 'fall-apart' })
    else if (isAsking(one.status) && isSettled && shares.length > 0) {
      await endPlan(tx, one.id, today)
      one = await moveClaim(ctx, tx, one, { step: 'settle' })
    } else if (one.status === 'paid' && !isSettled) one = await moveClaim(ctx, tx, one, { step: 'owe-again' })
    if (one.status === 'paid' && isSettled && isDone) await moveClaim(ctx, tx, one, { step: 'pay-out' })
  }
}
