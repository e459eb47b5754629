// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { listReleases } from '#modules/statistics'
import type { FoundProduct } from './product-kind.ts'

const newest = 100

/** Releases of figures: what the dashboard shows. */
export async function figuresReleases(ctx: Context): Promise<FoundProduct[]> {
  const { items } = await listReleases(ctx, { limit: newest })
  return items.map(({ number }) => ({
    reference: String(number),
    title: { nl: `Cijfers, uitgave ${number}`, en: `Figures, release ${number}` },
    href: '/cijfers',
    isDraft: false,
  }))
}
