// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { listPublicCampaigns } from '../show-year/public-campaigns.query.ts'

/** How many campaigns that anybody may know of are about this intervention. */
export async function countCampaignsOn(ctx: Context, intervention: string): Promise<number> {
  const all = { from: '2000-01-01', to: '9999-12-31', audience: null, region: null }
  const { campaigns } = await listPublicCampaigns(ctx, all)
  return campaigns.filter((one) => one.intervention === intervention).length
}
