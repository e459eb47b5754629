// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { Refusal } from '#foundation/web'
import { adviceInCode } from '#modules/guidance'
import { makerOf } from '../hand-over/prepare.query.ts'
import { addToTally } from '../referral/referral.store.ts'
import { referralMessages } from '../referral/referral.text.ts'
import { insertColdReferral } from './cold-referral.store.ts'
import { findPoints } from './find-points.query.ts'
import { isOwnReport } from './own-report.query.ts'

/**
 * The caller was told where to go. Nothing goes there; it is counted. With a report it is kept with that, so that the person reads it back; saying the
 * same again counts once.
 */
export async function referColdly(
  ctx: Context,
  { plan, pointId, reportId }: { plan: string; pointId: string; reportId?: string },
): Promise<void> {
  const own = makerOf(ctx)
  const advice = adviceInCode(plan)
  if (!advice) throw new Refusal(referralMessages.noPlan, { status: 400 })
  if (reportId !== undefined && !(await isOwnReport(ctx, reportId)))
    throw new Refusal(referralMessages.notOwnReport, { status: 404 })
  const points = await findPoints(ctx, advice)
  if (!points.some(({ id }) => id === pointId)) throw new Refusal(referralMessages.noPartner, { status: 409 })
  await transaction(asSystem(ctx, 'referrals.refer-coldly'), async (tx) => {
    if (reportId !== undefined) {
      const row = { id: ctx.newId(), reportId, senderId: own, pointId, toldAt: ctx.now() }
      if (!(await insertColdReferral(tx, row))) return
      await recordAudit(ctx, tx, {
        action: 'referrals.referred-coldly',
        subjectKind: 'report',
        subjectId: reportId,
        purpose: 'help-victim',
        detail: { point: pointId },
      })
    }
    await addToTally(tx, { senderId: own, pointId, situation: advice.situation, question: 'cold', answer: 'told' })
  })
}
