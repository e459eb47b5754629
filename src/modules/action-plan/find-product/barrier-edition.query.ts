// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { listBarrierEditions } from '#modules/barriers'
import type { FoundProduct } from './product-kind.ts'

/** Editions of the barrier models; one that nobody adopted is a draft. */
export async function barrierEditions(ctx: Context): Promise<FoundProduct[]> {
  const all = await listBarrierEditions(ctx)
  return all.map(({ number, status }) => ({
    reference: String(number),
    title: { nl: `Barrièremodellen, editie ${number}`, en: `Barrier models, edition ${number}` },
    href: '/barrieres',
    isDraft: status === 'draft',
  }))
}
