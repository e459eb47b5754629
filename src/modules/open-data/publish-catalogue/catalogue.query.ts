// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import type { PublishedData } from '#foundation/modules'
import { organisationNames } from '#modules/partners'

export interface Catalogue extends Required<PublishedData> {
  base: string
  publisher: { name: string; uri: string | null }
  contactEmail: string
  isDemo: boolean
}

/** What all modules publish, with who publishes it: the organisation that people turn to about their data. */
export async function findCatalogue(ctx: Context, published: Required<PublishedData>): Promise<Catalogue> {
  const { baseUrl, contactPoint, publisherUri, contactEmail, isDemo } = ctx.settings
  const names = await organisationNames(ctx, [contactPoint])
  return {
    ...published,
    base: baseUrl,
    publisher: { name: names.get(contactPoint) ?? contactPoint, uri: publisherUri ?? null },
    contactEmail,
    isDemo,
  }
}
