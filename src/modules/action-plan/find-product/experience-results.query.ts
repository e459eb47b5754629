// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { publishedQuarters } from '#modules/experiences'
import { formatQuarter } from '#values'
import type { FoundProduct } from './product-kind.ts'

/** What people say of reporting points, by published quarter. */
export async function experienceResults(ctx: Context): Promise<FoundProduct[]> {
  return (await publishedQuarters(ctx)).map((quarter) => ({
    reference: quarter,
    title: {
      nl: `Ervaringen met meldpunten, ${formatQuarter(quarter, 'nl')}`,
      en: `Experiences with reporting points, ${formatQuarter(quarter, 'en')}`,
    },
    href: '/ervaringen',
    isDraft: false,
  }))
}
