// SPDX-License-Identifier: EUPL-1.2
import type { EverydayIdentifier } from './identifier.ts'
import { parseMerchant } from './merchant.ts'
import type { Parsed } from './parsed.ts'
import { paymentProviderOf } from './payment-providers.ts'
import { platformOf } from './profile-path.ts'
import { parseUserName } from './user-name.ts'

/**
 * A person on a platform or a shop at a payment service provider, of a text that does not say which. At PayPal both exist: the number of a shop
 * stands in capitals there; the name of a person means the same in small letters, and is read so. The problem is that of the provider when it is
 * no platform.
 */
export function recogniseAccount(
  text: string,
  options: { platform?: string } = {},
): Parsed<Extract<EverydayIdentifier, { kind: 'user-name' | 'merchant' }>> {
  const person = parseUserName(text, options)
  const shop = parseMerchant(text, options)
  if (shop.ok && (!person.ok || text.includes(shop.value.detail.merchant))) return shop
  if (person.ok) return person
  const { platform = '' } = options
  return paymentProviderOf(platform) && !platformOf(platform) ? shop : person
}
