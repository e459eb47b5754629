// SPDX-License-Identifier: EUPL-1.2
import type { IdentifierOf } from './identifier.ts'
import { type Parsed, refused, understood } from './parsed.ts'
import { type PaymentProvider, paymentProviderOf } from './payment-providers.ts'
import { foldedText } from './plain-text.ts'

/** `provider`: its key (`adyen`). `providerName`: as it calls itself. `merchant`: what the provider calls the shop. */
export type MerchantDetail = { provider: string; providerName: string; merchant: string }

const anyMerchant = /^[A-Za-z\d][\w.-]{1,63}$/

/**
 * Understands a shop at a payment service provider, as banks and providers name it: `adyen:ExampleShopNL`, or the name with
 * `options.platform`. Canonical: the key of the provider and the name as written, because capitals carry meaning at most providers. There is
 * no check digit in any of them: a typing error goes unseen, and that the shop exists is for the provider to say.
 */
export function parseMerchant(text: string, options: { platform?: string } = {}): Parsed<IdentifierOf<'merchant'>> {
  const folded = foldedText(text)
  if (!folded.ok) return folded
  const printed = /^(.+?) \((.+)\)$/s.exec(folded.value)
  const prefixed = /^([^:]+):\s*(.*)$/s.exec(folded.value)
  const [name, written] = printed
    ? [printed[2], printed[1]]
    : prefixed
      ? [prefixed[1], prefixed[2]]
      : [options.platform, folded.value]
  if (!name) return refused('merchant.provider-missing')
  const provider = paymentProviderOf(name)
  if (!provider) return refused('merchant.unknown-provider')
  return merchantAt(provider, written ?? '')
}

/** The shop as people write it: `ExampleShopNL (Adyen)`. Parses back. */
export function formatMerchant(canonical: string): string {
  const [key = '', merchant = ''] = canonical.split(/:(.*)/s)
  const provider = paymentProviderOf(key)
  return provider ? `${merchant} (${provider.name})` : canonical
}

function merchantAt(provider: PaymentProvider, written: string): Parsed<IdentifierOf<'merchant'>> {
  const { key, name, isUpperCase = false } = provider
  const merchant = isUpperCase ? written.trim().toUpperCase() : written.trim()
  if (!(provider.merchant ?? anyMerchant).test(merchant))
    return refused('merchant.wrong-characters', { provider: name })
  const detail = { provider: key, providerName: name, merchant }
  return understood({ kind: 'merchant', canonical: `${key}:${merchant}`, detail })
}
