// SPDX-License-Identifier: EUPL-1.2

const shop =
  /^(adyen|buckaroo|cm|icepay|klarna|mollie|multisafepay|pay|paypal|rabo|stripe|sumup|worldline)(?:\.(?:nl|com)?| smart pay)? ?: ?([a-z\d][\w.-]{1,63})$/i

/**
 * A shop with its payment service provider before it: `adyen:Shop`. Capitals count, but where a provider uses no others: so both are asked. What a
 * provider calls its shops the platform knows: another is asked about in vain.
 */
export function readMerchant(text: string): string[] {
  const [, provider, name] = shop.exec(text) ?? []
  return name && provider
    ? [...new Set([name, name.toUpperCase()])].map((one) => `${provider.toLowerCase()}:${one}`)
    : []
}
