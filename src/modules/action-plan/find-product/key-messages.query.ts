// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { listAgreedMessages } from '#modules/campaigns'
import type { FoundProduct } from './product-kind.ts'

/** The messages that partners agreed on, once there is one in force. */
export async function keyMessages(ctx: Context): Promise<FoundProduct[]> {
  if ((await listAgreedMessages(ctx)).length === 0) return []
  const title = { nl: 'Kernboodschappen', en: 'Core messages' }
  return [{ reference: 'messages', title, href: '/kernboodschappen', isDraft: false }]
}
