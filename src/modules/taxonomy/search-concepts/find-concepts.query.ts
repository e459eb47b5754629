// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import type { FindQuery, Found } from '#foundation/modules'
import { addressIn } from '#foundation/text'
import { searchConcepts } from './search-concepts.query.ts'

/** Words of the taxonomy, spelt so. */
export async function findConcepts(ctx: Context, { text }: FindQuery): Promise<Found[]> {
  const found = (await searchConcepts(ctx, text)).filter(({ isNear }) => !isNear)
  return found.slice(0, 3).map(({ concept }) => ({
    title: concept.label[ctx.language],
    more: concept.id,
    href: addressIn(ctx.language, `/begrippen/${concept.id}`),
  }))
}
