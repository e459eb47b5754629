// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { deedMessages, takeDeed } from '#foundation/desk'
import { type FormEntries, Refusal } from '#foundation/web'
import { dutchDay } from '#values'
import { lacking } from '../campaign/campaign.ts'
import { campaignDesk } from '../campaign/campaign-desk.query.ts'
import { insertCampaign, putCoSenders, updateContent, updateEmbargo, updateStatus } from '../campaign/campaign.store.ts'
import { planMessages as message } from '../campaign/campaign.text.ts'
import { hidePlanUntil } from '#modules/evaluations'
import { dropMeasurement, keepMeasurement, withLivePlan } from '../evaluate-campaign/fix-measurement.command.ts'
import { changedGoals, movesGoals } from '../evaluate-campaign/measurement.ts'
import { removeResults } from '../evaluate-campaign/result.store.ts'
import { adviserOf, adviserTransaction } from '../message/who.query.ts'
import { endCampaignUse, putUse } from '../use-message/use.store.ts'
import { readPlan } from './read-plan.query.ts'
import { saysWhatHolds } from './says-what-holds.query.ts'

const lacks = { message: message.lackMessage, goals: message.lackGoals, measurement: message.lackMeasurement }

/** A draft that only the own organisation sees. Returns its id. */
export async function draftCampaign(ctx: Context, entries: FormEntries, isExample = false): Promise<string> {
  const { organisationId } = adviserOf(ctx)
  const { code, content, messageId, messageNumber, embargoUntil, coSenders } = await readPlan(ctx, entries, null)
  const id = ctx.newId()
  await adviserTransaction(ctx, async (tx) => {
    const row = { id, code, status: 'draft', ownerId: organisationId, isExample, at: ctx.now() } as const
    if (!(await insertCampaign(tx, { ...row, content, messageId, messageNumber, embargoUntil })))
      throw new Refusal(message.sameTitle, { fields: [{ field: 'title', code: message.sameTitle }] })
    await putCoSenders(tx, id, coSenders)
    await recordAudit(ctx, tx, { action: 'campaigns.campaign-drafted', subjectKind: 'campaign', subjectId: id })
  })
  return id
}

/**
 * Every change makes it a draft again: who agreed, agreed to something else. Refuses when it changed since it was seen (409), and other goals than
 * were named before its first day.
 */
export function changeCampaign(ctx: Context, id: string, entries: FormEntries): Promise<void> {
  return takeDeed(ctx, campaignDesk, 'change', { id, entries }, async (tx, campaign, { at }) => {
    const plan = await readPlan({ ...ctx, tx }, entries, campaign)
    const hasBegun = campaign.approvedAt !== null && campaign.startsOn <= dutchDay(at)
    if (hasBegun && movesGoals(campaign.goals, plan.content.goals))
      throw new Refusal(message.goalsFixed, { fields: [{ field: 'goal1-what', code: message.goalsFixed }] })
    await keepMeasurement(ctx, tx, campaign, { ...campaign, ...plan.content, embargoUntil: plan.embargoUntil })
    await removeResults(tx, id, changedGoals(campaign.goals, plan.content.goals))
    await updateContent(tx, { id, ...plan, at })
    await putCoSenders(tx, id, plan.coSenders)
    await endCampaignUse(tx, id, at)
  })
}

/** Puts it forward: other advisers see it, co-senders answer or a colleague approves, clashes are looked for. Needs a message and what it is to change. */
export function proposeCampaign(ctx: Context, id: string): Promise<void> {
  return takeDeed(ctx, campaignDesk, 'propose', { id }, async (tx, campaign, { to, at, by }) => {
    const [lack] = lacking(await withLivePlan(ctx, tx, campaign), dutchDay(at))
    if (lack) throw new Refusal(lacks[lack], { status: 409 })
    if (!(await saysWhatHolds(tx, campaign))) throw new Refusal(message.oldMessage, { status: 409 })
    await updateStatus(tx, { id, status: to, at, proposedBy: by.id })
    const { messageId, messageNumber: number, ownerId: organisationId, title } = campaign
    if (messageId === null || number === null || organisationId === null) throw new Error('a plan without its message')
    const place = { id: ctx.newId(), messageId, number, kind: 'campaign', title, address: '' } as const
    await putUse(tx, { ...place, organisationId, campaignId: id, at })
  })
}

/** It does not go on. Whoever knew of it sees that; who did not, never will. */
export function cancelCampaign(ctx: Context, id: string, entries: FormEntries): Promise<void> {
  return takeDeed(ctx, campaignDesk, 'cancel', { id, entries }, async (tx, campaign, { to, at, because }) => {
    await dropMeasurement(ctx, tx, campaign, `De campagne gaat niet door. ${because}`)
    await updateStatus(tx, { id, status: to, at, because })
    await endCampaignUse(tx, id, at)
  })
}

/** Ends the embargo now. A longer one is a change of the plan. */
export function liftEmbargo(ctx: Context, id: string): Promise<void> {
  return takeDeed(ctx, campaignDesk, 'lift', { id }, async (tx, campaign, { at }) => {
    if (campaign.embargoUntil === null) throw new Refusal(deedMessages.notNow, { status: 409 })
    await updateEmbargo(tx, id, null, at)
    // A campaign that waits is not public without an embargo either: its plan is shown when it is approved.
    if (campaign.evaluationId !== null && campaign.status === 'approved')
      await hidePlanUntil(ctx, tx, campaign.evaluationId, null)
  })
}
