// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { heldEvents as listHeld } from '#modules/gatherings'
import type { FoundProduct } from './product-kind.ts'

/** Conferences, working visits and meetings that were held. */
export async function heldEvents(ctx: Context): Promise<FoundProduct[]> {
  const held = await listHeld(ctx)
  return held.map(({ code, title, titleEn, href }) => ({
    reference: code,
    title: { nl: title, en: titleEn || title },
    href,
    isDraft: false,
  }))
}
