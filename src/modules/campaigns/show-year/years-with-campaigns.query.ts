// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { listPublicCampaigns } from './public-campaigns.query.ts'

/** Years of which anybody can see a calendar with campaigns of partners in it: what is only known from others is no calendar of ours. */
export async function yearsWithCampaigns(ctx: Context): Promise<number[]> {
  const all = { from: '2000-01-01', to: '9999-12-31', audience: null, region: null }
  const { campaigns } = await listPublicCampaigns(ctx, all)
  const years = campaigns.filter(({ ownerId }) => ownerId !== null).map(({ startsOn }) => Number(startsOn.slice(0, 4)))
  return [...new Set(years)].toSorted((a, b) => b - a)
}
