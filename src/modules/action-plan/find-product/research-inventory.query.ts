// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { listStudies } from '#modules/research'
import type { FoundProduct } from './product-kind.ts'

/** The inventory of studies and monitors, once there is anything in it. */
export async function researchInventory(ctx: Context): Promise<FoundProduct[]> {
  if ((await listStudies(ctx)).length === 0) return []
  const title = { nl: 'Overzicht van onderzoek en monitors', en: 'Inventory of studies and monitors' }
  return [{ reference: 'inventory', title, href: '/onderzoek', isDraft: false }]
}
