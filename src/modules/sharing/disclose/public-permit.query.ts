// SPDX-License-Identifier: EUPL-1.2
import { type Context } from '#foundation/access'
import { basisOf } from '#modules/agreements'
import { Permit } from '#values'

/**
 * Leave to tell anybody about listings, or null as long as no rule allows it. No agreement: the public is no party to any. The decision about
 * each listing is that of the authority, on record with it.
 */
export async function publicPermit(ctx: Context): Promise<Permit | null> {
  const { isOpen } = await basisOf(ctx, 'public-check')
  return isOpen ? Permit.grant('public-check') : null
}
