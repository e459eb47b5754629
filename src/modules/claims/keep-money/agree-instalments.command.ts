// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { type FormEntries, FormReader, Refusal } from '#foundation/web'
import { type CalendarDate, dutchDay } from '#values'
import { decideReplies } from '../answer-letter/reply.store.ts'
import { claimMessages } from '../claim/claim.text.ts'
import { insertPlan } from '../claim/money.store.ts'
import { planOf } from '../money/plan.ts'
import { moveClaim } from '../take-step/move-claim.command.ts'
import { type Asked, changeClaim } from '../take-step/party.query.ts'
import { amountIn } from './record-money.command.ts'
import { lockBook } from './statement.query.ts'

/** Agrees instalments over what is owed today; interest that comes later is in the last settlement. */
export async function agreeInstalments(ctx: Context, asked: Asked, entries: FormEntries): Promise<void> {
  const read = new FormReader(ctx, entries)
  const monthly = amountIn(read, entries, 'monthly')
  const firstOn = read.day('firstOn', { mayCome: true }) as CalendarDate
  read.done()
  await changeClaim(ctx, asked, 'recovery', async ({ tx, claim }) => {
    const today = dutchDay(ctx.now())
    const { statement } = await lockBook(tx, claim, today)
    if (statement.owed === 0) throw new Refusal(claimMessages.nothingOwed, { status: 409 })
    const instalments = planOf(statement.owed, monthly, firstOn < today ? today : firstOn)
    if (!instalments)
      throw new Refusal(claimMessages.tooLongPlan, { fields: [{ field: 'monthly', code: claimMessages.tooLongPlan }] })
    await decideReplies(tx, claim.id, ['instalments', 'pay', 'cannot'], { outcome: 'agreed', at: ctx.now() })
    await moveClaim(ctx, tx, claim, { step: 'agree-instalments' })
    await insertPlan(tx, { id: ctx.newId(), claimId: claim.id, beganOn: today, instalments })
  })
}
