// SPDX-License-Identifier: EUPL-1.2
import { type Context, seeingAll } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Tx } from '#foundation/db'
import { takeDeed } from '#foundation/desk'
import { type FormEntries, Refusal } from '#foundation/web'
import { dutchDay } from '#values'
import { findClashes } from '../answer-clash/find-clashes.query.ts'
import { isTooLateToPlan } from '../campaign/campaign.ts'
import { campaignDesk } from '../campaign/campaign-desk.query.ts'
import { selectCampaign, updateCoSender, updateStatus } from '../campaign/campaign.store.ts'
import { planMessages as message } from '../campaign/campaign.text.ts'
import { fixMeasurement, withLivePlan } from '../evaluate-campaign/fix-measurement.command.ts'
import { saysWhatHolds } from './says-what-holds.query.ts'

/** A co-sender says yes to the campaign as it is now. The last yes approves it, when nothing clashes that nobody answered for. */
export function agreeToCampaign(ctx: Context, id: string, entries: FormEntries): Promise<void> {
  return takeDeed(ctx, campaignDesk, 'agree', { id, entries }, async (tx, { sequence }, { by, at }) => {
    await answer(tx, { campaignId: id, organisationId: by.organisationId, sequence, because: '', at })
    await approveWhenSettled(ctx, tx, id)
  })
}

/** A co-sender says no, with a reason. */
export function declineCampaign(ctx: Context, id: string, entries: FormEntries): Promise<void> {
  return takeDeed(ctx, campaignDesk, 'decline', { id, entries }, (tx, _, { by, because, at }) =>
    answer(tx, { campaignId: id, organisationId: by.organisationId, sequence: null, because, at }),
  )
}

async function answer(tx: Tx, row: Parameters<typeof updateCoSender>[1]): Promise<void> {
  if (!(await updateCoSender(tx, row))) throw new Refusal(message.notCoSender, { status: 403 })
}

/** A colleague of whoever put it forward: without co-senders that is its second pair of eyes, with them it goes on after a clash went away by itself. */
export function approveCampaign(ctx: Context, id: string): Promise<void> {
  return takeDeed(ctx, campaignDesk, 'approve', { id }, async (tx, campaign, { at }) => {
    if (isTooLateToPlan(await withLivePlan(ctx, tx, campaign), dutchDay(at)))
      throw new Refusal(message.lackMeasurement, { status: 409 })
    if (!(await saysWhatHolds(tx, campaign))) throw new Refusal(message.oldMessage, { status: 409 })
    if (!(await approveWhenSettled(ctx, tx, id, true))) throw new Refusal(message.openClash, { status: 409 })
  })
}

/**
 * Approves it when everybody agrees with it as it is now, its message still holds, every clash was answered by two, and it is fixed how it is
 * measured or said why it is not. Without co-senders only by a colleague (`isSecond`). Returns whether it did.
 */
export async function approveWhenSettled(ctx: Context, tx: Tx, id: string, isSecond = false): Promise<boolean> {
  const found = await selectCampaign(tx, id)
  const campaign = found && (await withLivePlan(ctx, tx, found))
  if (campaign?.status !== 'proposed') return false
  if (campaign.coSenders.length === 0 && !isSecond) return false
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
