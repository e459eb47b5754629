// SPDX-License-Identifier: EUPL-1.2
import { type Context, seeingAll } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Tx } from '#foundation/db'
import { fixPlan, hidePlanUntil, never, stoppedPlans, stopPlan } from '#modules/evaluations'
import { findIntervention } from '#modules/interventions'
import { type Campaign, isPublic } from '../campaign/campaign.ts'
import { selectCampaigns, updateEvaluation } from '../campaign/campaign.store.ts'
import { isSameMeasurement, planOf } from './measurement.ts'

/**
 * Fixes how the first goal is measured, in the effect engine, when a campaign is approved: its result then stands with the intervention that
 * it is linked to. As long as the campaign is under embargo nobody but the program sees that the plan is there. Makes none when there is one, which
 * is from now on as secret as the campaign, or a reason why there is none.
 */
export async function fixMeasurement(ctx: Context, tx: Tx, campaign: Campaign): Promise<void> {
  const { id, ownerId: organisationId, evaluationId, embargoUntil: secretUntil, notMeasured, isExample } = campaign
  const [goal] = campaign.goals
  if (evaluationId !== null) return hidePlanUntil(ctx, tx, evaluationId, secretUntil)
  if (notMeasured !== '' || organisationId === null || !goal) return
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
  const fixed = await fixPlan(ctx, tx, plan, { organisationId, secretUntil, isExample, by: campaign.proposedBy })
  await seeingAll(ctx, tx, () => updateEvaluation(tx, id, fixed))
  await record(ctx, tx, 'campaigns.measurement-planned', id)
}

/** The campaign as it is measured: by a plan that was given up since nobody measures, so it has none. */
export async function withLivePlan<Planned extends Pick<Campaign, 'evaluationId'>>(
  ctx: Context,
  tx: Tx,
  campaign: Planned,
): Promise<Planned> {
  const { evaluationId } = campaign
  if (evaluationId === null || !(await stoppedPlans(ctx, tx, [evaluationId])).has(evaluationId)) return campaign
  return { ...campaign, evaluationId: null }
}

/**
 * The campaign changes: a plan that no longer fits is put aside with the reason. One that fits stays; what was never public is a secret until the
 * campaign is approved again, for no embargo ends while it waits.
 */
export async function keepMeasurement(
  ctx: Context,
  tx: Tx,
  before: Campaign,
  after: Omit<Campaign, 'id'>,
): Promise<void> {
  const { evaluationId } = await withLivePlan(ctx, tx, before)
  if (evaluationId !== null && isSameMeasurement(before, after) && after.notMeasured === '')
    await hidePlanUntil(ctx, tx, evaluationId, isPublic(before, ctx.now()) ? null : never)
  else await dropMeasurement(ctx, tx, before, 'De campagne is gewijzigd. Een nieuw plan hoort bij wat hij nu is.')
}

/** Puts the plan aside, unless somebody measured by it already. What was never public stays so. */
export async function dropMeasurement(ctx: Context, tx: Tx, campaign: Campaign, reason: string): Promise<void> {
  const { id, evaluationId } = campaign
  if (evaluationId === null) return
  const wasPublic = isPublic(campaign, ctx.now())
  if (!(await stopPlan(ctx, tx, evaluationId, { reason, wasPublic }))) return
  await updateEvaluation(tx, id, null)
  await record(ctx, tx, 'campaigns.measurement-dropped', id)
}

function record(ctx: Context, tx: Tx, action: string, subjectId: string): Promise<void> {
  return recordAudit(ctx, tx, { action, subjectKind: 'campaign', subjectId })
}
