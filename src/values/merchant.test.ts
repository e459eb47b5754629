// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { maskIdentifier } from './mask-identifier.ts'
import { formatMerchant, parseMerchant } from './merchant.ts'

const canonicalOf = (text: string, platform?: string) => {
  const parsed = parseMerchant(text, platform === undefined ? {} : { platform })
  return parsed.ok ? parsed.value.canonical : parsed.problem.code
}

describe('a shop at a payment service provider', () => {
  it.each([
    ['adyen:ExampleShopNL', 'adyen:ExampleShopNL'],
    ['Adyen: ExampleShopNL', 'adyen:ExampleShopNL'],
    ['ExampleShopNL (Adyen)', 'adyen:ExampleShopNL'],
    ['MOLLIE:pfl_3RkSN1zuPE', 'mollie:pfl_3RkSN1zuPE'],
    ['Pay.nl: sl-1234-5678', 'pay:SL-1234-5678'],
    ['cm.com:winkel_1', 'cm:winkel_1'],
  ])('%s is %s', (text, canonical) => expect(canonicalOf(text)).toBe(canonical))

  it('takes the provider from beside it, and keeps capitals where they carry meaning', () => {
    expect(canonicalOf('ExampleShopNL', 'Adyen')).toBe('adyen:ExampleShopNL')
    expect(canonicalOf('exampleshopnl', 'adyen')).toBe('adyen:exampleshopnl')
    expect(canonicalOf('abcdefghijk23', 'PayPal')).toBe('paypal:ABCDEFGHIJK23')
  })

  it.each([
    ['ExampleShopNL', 'merchant.provider-missing'],
    ['bestaatniet:Shop', 'merchant.unknown-provider'],
    ['adyen:Example Shop', 'merchant.wrong-characters'],
    ['adyen:', 'merchant.wrong-characters'],
    ['stripe:winkel', 'merchant.wrong-characters'],
    ['', 'identifier.empty'],
  ])('%s is refused with %s', (text, code) => expect(canonicalOf(text)).toBe(code))

  it('is printed with the name of its provider, and masked to its provider', () => {
    expect(formatMerchant('adyen:ExampleShopNL')).toBe('ExampleShopNL (Adyen)')
    expect(maskIdentifier({ kind: 'merchant', canonical: 'adyen:ExampleShopNL' })).toBe('adyen:E·····')
  })
})
