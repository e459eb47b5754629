// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { publishedHalves } from '#modules/outcomes'
import type { FoundProduct } from './product-kind.ts'

/** What came of complaints, by published half-year. */
export async function outcomesIssues(ctx: Context): Promise<FoundProduct[]> {
  return (await publishedHalves(ctx)).map((half) => ({
    reference: half,
    title: { nl: `Opvolging van aangiften ${half}`, en: `What came of complaints ${half}` },
    href: `/opvolging/${half}`,
    isDraft: false,
  }))
}
