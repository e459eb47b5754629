// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { searchPublicArticles } from '#modules/knowledge'
import type { FoundProduct } from './product-kind.ts'

/** The knowledge platform, once it has an article for everybody. */
export async function knowledgePlatform(ctx: Context): Promise<FoundProduct[]> {
  if ((await searchPublicArticles(ctx, {})).count === 0) return []
  const title = { nl: 'Kennisplatform', en: 'Knowledge platform' }
  return [{ reference: 'platform', title, href: '/kennis', isDraft: false }]
}
