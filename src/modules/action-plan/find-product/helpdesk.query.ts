// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { searchAnswers } from '#modules/helpdesk'
import type { FoundProduct } from './product-kind.ts'

/** The helpdesk on sharing, once it answered something that everybody may read. */
export async function helpdesk(ctx: Context): Promise<FoundProduct[]> {
  if ((await searchAnswers(ctx, { words: '', page: 1 })).count === 0) return []
  const title = { nl: 'Vraagbaak over delen', en: 'Helpdesk on sharing' }
  return [{ reference: 'helpdesk', title, href: '/vraagbaak', isDraft: false }]
}
