// SPDX-License-Identifier: EUPL-1.2
import { type Context, isBy } from '#foundation/access'
import { organisationNames } from '#modules/partners'
import { isRowId } from '#values'
import { findClashes } from '../answer-clash/find-clashes.query.ts'
import type { Campaign } from '../campaign/campaign.ts'
import { campaignViews } from '../campaign/campaign-view.query.ts'
import { selectByCode, selectCampaign, selectCampaigns } from '../campaign/campaign.store.ts'
import { withLivePlan } from '../evaluate-campaign/fix-measurement.command.ts'
import { selectResults } from '../evaluate-campaign/result.store.ts'
import { adviserOf, adviserTransaction, type Person } from '../message/who.query.ts'

/** A campaign as an adviser sees it, by its id or code: who agrees, what it clashes with, what came of it. Null: not there, or a draft of others. */
export async function findPlanned(ctx: Context, which: string) {
  const { organisationId } = adviserOf(ctx)
  return adviserTransaction(ctx, async (tx) => {
    const campaign = isRowId(which) ? await selectCampaign(tx, which) : await selectByCode(tx, which)
    if (!campaign) return null
    const own = { ...ctx, tx }
    const [view] = await campaignViews(own, tx, [campaign])
    if (!view) return null
    const clashes = await findClashes(ctx, tx, campaign)
    const names = await organisationNames(
      own,
      campaign.coSenders.map((one) => one.organisationId),
    )
    const live = await withLivePlan(ctx, tx, campaign)
    return {
      campaign,
      live,
      view,
      isOwner: campaign.ownerId === organisationId,
      isCoSender: campaign.coSenders.some((one) => one.organisationId === organisationId),
      hasAgreed: campaign.coSenders.some((one) => one.organisationId === organisationId && one.agrees),
      coSenders: campaign.coSenders.map((one) => ({
        ...one,
        name: names.get(one.organisationId) ?? one.organisationId,
      })),
      clashes: clashes.filter(({ campaigns }) => campaigns.includes(campaign.id)),
      results: await selectResults(tx, campaign.id),
    }
  })
}

/** The calendar of a year as advisers see it, and what of it waits for the own organisation. */
export async function readCalendar(ctx: Context, year: number) {
  const actor = adviserOf(ctx)
  return adviserTransaction(ctx, async (tx) => {
    const campaigns = await selectCampaigns(tx, { from: `${year}-01-01`, to: `${year}-12-31` })
    const clashes = await findClashes(ctx, tx)
    return {
      views: await campaignViews({ ...ctx, tx }, tx, campaigns),
      toAnswer: campaigns.filter((one) => waitsFor(one, actor)).map(({ id, title }) => ({ id, title })),
      openClashes: clashes.filter(({ kept }) => !kept?.agreedId).length,
    }
  })
}

/** Campaigns that wait for an answer of the own organisation, or for this colleague of whoever put them forward. */
export function listToAnswer(ctx: Context) {
  const actor = adviserOf(ctx)
  return adviserTransaction(ctx, async (tx) => {
    const all = await selectCampaigns(tx, { from: '2000-01-01', to: '9999-12-31' })
    return all.filter((one) => waitsFor(one, actor))
  })
}

export const countToAnswer = async (ctx: Context): Promise<number> => (await listToAnswer(ctx)).length

function waitsFor(campaign: Campaign, reader: Person): boolean {
  const { status, ownerId, coSenders, proposedBy } = campaign
  if (status !== 'proposed') return false
  if (coSenders.length === 0) return ownerId === reader.organisationId && !isBy(reader, proposedBy)
  return coSenders.some(
    (one) => one.organisationId === reader.organisationId && !one.agrees && one.declinedBecause === '',
  )
}
