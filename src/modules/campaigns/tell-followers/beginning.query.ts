// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { daysAfter, dutchDay } from '#values'
import type { CampaignView } from '../campaign/campaign-view.query.ts'
import { listPublicCampaigns } from '../show-year/public-campaigns.query.ts'

const daysAhead = 28
const most = 25

/** Campaigns that begin in the next four weeks and that anybody may know of. */
export async function beginningSoon(ctx: Context): Promise<CampaignView[]> {
  const today = dutchDay(ctx.now())
  const time = { from: today, to: daysAfter(today, daysAhead) }
  const { views } = await listPublicCampaigns(ctx, { ...time, audience: null, region: null })
  return views.filter(({ startsOn, isCancelled }) => startsOn >= today && !isCancelled).slice(0, most)
}
