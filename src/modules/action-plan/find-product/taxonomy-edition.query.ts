// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { listTaxonomyEditions } from '#modules/taxonomy'
import type { FoundProduct } from './product-kind.ts'

/** Editions of the taxonomy; one that nobody adopted is a draft. */
export async function taxonomyEditions(ctx: Context): Promise<FoundProduct[]> {
  const all = await listTaxonomyEditions(ctx)
  return all.map(({ id, version, status, title }) => ({
    reference: id,
    title: { nl: `${title.nl} ${version}`, en: `${title.en} ${version}` },
    href: '/begrippen/edities',
    isDraft: status === 'draft',
  }))
}
