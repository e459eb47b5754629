// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { listReportingPoints } from '#modules/partners'
import type { FoundProduct } from './product-kind.ts'

/** The register of reporting points, and the factsheet that is made of it. */
export async function reportingPoints(ctx: Context): Promise<FoundProduct[]> {
  if ((await listReportingPoints(ctx, { limit: 1 })).items.length === 0) return []
  return [
    {
      reference: 'register',
      title: { nl: 'Register van meldpunten', en: 'Register of reporting points' },
      href: '/meldpunten',
      isDraft: false,
    },
    {
      reference: 'factsheet',
      title: { nl: 'Factsheet van meldpunten', en: 'Factsheet of reporting points' },
      href: '/meldpunten/factsheet',
      isDraft: false,
    },
  ]
}
