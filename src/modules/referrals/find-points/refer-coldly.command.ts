// SPDX-License-Identifier: EUPL-1.2
// No audit line: one is added to a count, and nothing is known of anybody.
import { asSystem, type Context, transaction } from '#foundation/access'
import { Refusal } from '#foundation/web'
import { adviceInCode } from '#modules/guidance'
import { makerOf } from '../hand-over/prepare.query.ts'
import { addToTally } from '../referral/referral.store.ts'
import { referralMessages } from '../referral/referral.text.ts'
import { findPoints } from './find-points.query.ts'

/** The caller was told where to go. Nothing goes there; it is counted. */
export async function referColdly(ctx: Context, plan: string, pointId: string): Promise<void> {
  const own = makerOf(ctx)
  const advice = adviceInCode(ctx.language, plan)
  if (!advice) throw new Refusal(referralMessages.noPlan, { status: 400 })
  const points = await findPoints(ctx, advice)
  if (!points.some(({ id }) => id === pointId)) throw new Refusal(referralMessages.noPartner, { status: 409 })
  await transaction(asSystem(ctx, 'referrals.refer-coldly'), (tx) =>
    addToTally(tx, { senderId: own, pointId, situation: advice.situation, question: 'cold', answer: 'told' }),
  )
}
