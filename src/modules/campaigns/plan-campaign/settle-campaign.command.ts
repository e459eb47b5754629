// SPDX-License-Identifier: EUPL-1.2
import { type Context, seeingAll } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Tx } from '#foundation/db'
import { type FormEntries, FormReader, Refusal } from '#foundation/web'
import { dutchDay, isRowId } from '#values'
import { findClashes } from '../answer-clash/find-clashes.query.ts'
import { campaignSteps, isTooLateToPlan } from '../campaign/campaign.ts'
import { selectCampaign, updateCoSender, updateStatus } from '../campaign/campaign.store.ts'
import { planMessages as message } from '../campaign/campaign.text.ts'
import { fixMeasurement, withLivePlan } from '../evaluate-campaign/fix-measurement.command.ts'
import { adviserOf, adviserTransaction } from '../message/who.query.ts'
import { saysWhatHolds } from './says-what-holds.query.ts'

/** A co-sender says yes to the campaign as it is now. The last yes approves it, when nothing clashes that nobody answered for. */
export async function agreeToCampaign(ctx: Context, id: string, entries: FormEntries): Promise<void> {
  await answer(ctx, id, entries, '')
}

/** A co-sender says no, with a reason. */
export async function declineCampaign(ctx: Context, id: string, entries: FormEntries): Promise<void> {
  const form = new FormReader(ctx, entries)
  const because = form.text('because', 500)
  form.done()
  await answer(ctx, id, entries, because)
}

async function answer(ctx: Context, id: string, entries: FormEntries, because: string): Promise<void> {
  const { organisationId } = adviserOf(ctx)
  await adviserTransaction(ctx, async (tx) => {
    const campaign = isRowId(id) ? await selectCampaign(tx, id) : null
    if (!campaign) throw new Refusal(message.campaignNotFound, { status: 404 })
    if (campaign.status !== 'proposed') throw new Refusal(message.notNow, { status: 409 })
    if (campaign.sequence !== Number(entries.sequence)) throw new Refusal(message.changedMeanwhile, { status: 409 })
    const sequence = because === '' ? campaign.sequence : null
    const row = { campaignId: id, organisationId, sequence, because, at: ctx.now() }
    if (!(await updateCoSender(tx, row))) throw new Refusal(message.notCoSender, { status: 403 })
    const action = because === '' ? 'campaigns.campaign-agreed' : 'campaigns.campaign-declined'
    await recordAudit(ctx, tx, { action, subjectKind: 'campaign', subjectId: id })
    if (because === '') await approveWhenSettled(ctx, tx, id)
  })
}

/** The owner asks once more, after a clash went away by itself. */
export async function approveCampaign(ctx: Context, id: string): Promise<void> {
  const { organisationId } = adviserOf(ctx)
  await adviserTransaction(ctx, async (tx) => {
    const campaign = isRowId(id) ? await selectCampaign(tx, id) : null
    if (!campaign) throw new Refusal(message.campaignNotFound, { status: 404 })
    if (campaign.ownerId !== organisationId) throw new Refusal(message.notOwner, { status: 403 })
    if (isTooLateToPlan(await withLivePlan(ctx, tx, campaign), dutchDay(ctx.now())))
      throw new Refusal(message.lackMeasurement, { status: 409 })
    if (campaign.status === 'proposed' && !(await saysWhatHolds(tx, campaign)))
      throw new Refusal(message.oldMessage, { status: 409 })
    if (!(await approveWhenSettled(ctx, tx, id)))
      throw new Refusal(campaign.status === 'proposed' ? message.openClash : message.notNow, { status: 409 })
  })
}

/**
 * Approves it when everybody agrees with it as it is now, its message still holds, every clash was answered by two, and it is fixed how it is
 * measured or said why it is not. Returns whether it did.
 */
export async function approveWhenSettled(ctx: Context, tx: Tx, id: string): Promise<boolean> {
  const found = await selectCampaign(tx, id)
  const campaign = found && (await withLivePlan(ctx, tx, found))
  if (!campaign || !campaignSteps[campaign.status].approve) return false
  if (campaign.coSenders.some(({ agrees }) => !agrees)) return false
  if (isTooLateToPlan(campaign, dutchDay(ctx.now())) || !(await saysWhatHolds(tx, campaign))) return false
  const clashes = await findClashes(ctx, tx)
  if (clashes.some(({ campaigns, kept }) => campaigns.includes(id) && !kept?.agreedId)) return false
  await fixMeasurement(ctx, tx, campaign)
  // The last co-sender is not the owner.
  await seeingAll(ctx, tx, () => updateStatus(tx, { id, status: 'approved', at: ctx.now() }))
  await recordAudit(ctx, tx, { action: 'campaigns.campaign-approved', subjectKind: 'campaign', subjectId: id })
  return true
}
