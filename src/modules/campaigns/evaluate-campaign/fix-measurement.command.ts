// SPDX-License-Identifier: EUPL-1.2
import { type Context, seeingAll } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Tx } from '#foundation/db'
import { fixPlan, hidePlanUntil, stopPlan } from '#modules/evaluations'
import { findIntervention } from '#modules/interventions'
import { type Campaign, isPublic } from '../campaign/campaign.ts'
import { selectCampaigns, updateEvaluation } from '../campaign/campaign.store.ts'
import { isSameMeasurement, planOf } from './measurement.ts'

/**
 * Fixes how the first goal is measured, in the effect engine, when a campaign is approved: its result then stands with the intervention that
 * it is linked to. As long as the campaign is under embargo nobody but the program sees that the plan is there. Does nothing when there is a
 * plan, or a reason why there is none.
 */
export async function fixMeasurement(ctx: Context, tx: Tx, campaign: Campaign): Promise<void> {
  const { id, ownerId: organisationId, evaluationId, embargoUntil: secretUntil, notMeasured, isExample } = campaign
  const [goal] = campaign.goals
  if (evaluationId !== null || notMeasured !== '' || organisationId === null || !goal) return
  const others = await selectCampaigns(tx, { from: campaign.startsOn, to: goal.on })
  // A plan becomes public: it names nothing that is not.
  const beside = others.filter((one) => one.id !== id && one.status === 'approved' && isPublic(one, ctx.now()))
  const linked = campaign.intervention === '' ? null : await findIntervention({ ...ctx, tx }, campaign.intervention)
  const name = linked?.title ?? campaign.title
  const plan = planOf(
    campaign,
    goal,
    name,
    beside.map(({ title }) => title),
  )
  const fixed = await fixPlan(ctx, tx, plan, { organisationId, secretUntil, isExample })
  await seeingAll(ctx, tx, () => updateEvaluation(tx, id, fixed))
  await record(ctx, tx, 'campaigns.measurement-planned', id)
}

/** The campaign changes: a plan that no longer fits is put aside with the reason; one that fits stays, and is as secret as the campaign will be. */
export async function keepMeasurement(
  ctx: Context,
  tx: Tx,
  before: Campaign,
  after: Omit<Campaign, 'id'>,
): Promise<void> {
  if (before.evaluationId === null) return
  if (isSameMeasurement(before, after) && after.notMeasured === '')
    await hidePlanUntil(ctx, tx, before.evaluationId, after.embargoUntil)
  else await dropMeasurement(ctx, tx, before, 'De campagne is gewijzigd. Een nieuw plan hoort bij wat hij nu is.')
}

/** Puts the plan aside. What was never public stays so. */
export async function dropMeasurement(
  ctx: Context,
  tx: Tx,
  { id, evaluationId }: Campaign,
  reason: string,
): Promise<void> {
  if (evaluationId === null) return
  await stopPlan(ctx, tx, evaluationId, reason)
  await updateEvaluation(tx, id, null)
  await record(ctx, tx, 'campaigns.measurement-dropped', id)
}

function record(ctx: Context, tx: Tx, action: string, subjectId: string): Promise<void> {
  return recordAudit(ctx, tx, { action, subjectKind: 'campaign', subjectId })
}
