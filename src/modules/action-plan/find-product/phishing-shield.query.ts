// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { hasShielded } from '#modules/shield'
import type { FoundProduct } from './product-kind.ts'

/** The shield, once people were kept from any name. */
export async function phishingShield(ctx: Context): Promise<FoundProduct[]> {
  if (!(await hasShielded(ctx))) return []
  return [{ reference: 'shield', title: { nl: 'Anti-phishing-schild', en: 'Shield' }, href: '/schild', isDraft: false }]
}
