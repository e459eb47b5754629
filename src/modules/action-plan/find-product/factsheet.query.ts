// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { listPublishedFactsheets } from '#modules/factsheets'
import type { FoundProduct } from './product-kind.ts'

/** Published editions of the factsheet. */
export async function factsheets(ctx: Context): Promise<FoundProduct[]> {
  const all = await listPublishedFactsheets(ctx)
  return all.map(({ number, title }) => ({
    reference: number,
    title: { nl: `Factsheet ${number}: ${title}`, en: `Factsheet ${number}: ${title}` },
    href: `/factsheets/${number}`,
    isDraft: false,
  }))
}
