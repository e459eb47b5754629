// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { yearsWithCampaigns } from '#modules/campaigns'
import type { FoundProduct } from './product-kind.ts'

/** The calendar of each year in which partners campaign. */
export async function campaignCalendars(ctx: Context): Promise<FoundProduct[]> {
  const years = await yearsWithCampaigns(ctx)
  return years.map((year) => ({
    reference: String(year),
    title: { nl: `Campagnekalender ${year}`, en: `Calendar of campaigns ${year}` },
    href: `/campagnes?jaar=${year}`,
    isDraft: false,
  }))
}
