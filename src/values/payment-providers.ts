// SPDX-License-Identifier: EUPL-1.2

/**
 * One payment service provider where a shop has an account of its own. `merchant`: what such a name or number may look like, as the
 * provider itself documents it; left out: we only know that it has no spaces. `isUpperCase`: it has capitals only, so that small letters are a way
 * of writing.
 */
export interface PaymentProvider {
  /** As it is stored, so it never changes. */
  key: string
  name: string
  merchant?: RegExp
  isUpperCase?: boolean
}

/** Data, to be extended by a line. */
const paymentProviders: readonly PaymentProvider[] = [
  { key: 'adyen', name: 'Adyen' },
  { key: 'buckaroo', name: 'Buckaroo' },
  { key: 'cm', name: 'CM.com' },
  { key: 'icepay', name: 'ICEPAY' },
  { key: 'klarna', name: 'Klarna' },
  { key: 'mollie', name: 'Mollie', merchant: /^(?:pfl|org)_[A-Za-z\d]{4,32}$/ },
  { key: 'multisafepay', name: 'MultiSafepay' },
  { key: 'pay', name: 'Pay.', merchant: /^[A-Z]{2}-\d{4}-\d{4}$/, isUpperCase: true },
  { key: 'paypal', name: 'PayPal', merchant: /^[A-Z\d]{13}$/, isUpperCase: true },
  { key: 'rabo', name: 'Rabo Smart Pay' },
  { key: 'stripe', name: 'Stripe', merchant: /^acct_[A-Za-z\d]{10,32}$/ },
  { key: 'sumup', name: 'SumUp' },
  { key: 'worldline', name: 'Worldline' },
]

/** How a shop with its provider looks, right or wrong: `adyen:Shop`, `Pay.nl: Shop`, `Shop (Rabo Smart Pay)`. */
const written = paymentProviders
  .flatMap(({ key, name }) => [key, name])
  .map((name) => name.replaceAll('.', String.raw`\.`))
export const merchantLook = new RegExp(
  String.raw`^(?:(?:${written.join('|')})(?:\.nl|\.com)?\s?:.*|.+ \((?:${written.join('|')})(?:\.nl|\.com)?\))$`,
  'is',
)

/** The provider of that key (`adyen`) or of that name (`Adyen`, `Pay.nl`), in any case. */
export function paymentProviderOf(keyOrName: string): PaymentProvider | undefined {
  const wanted = keyOrName
    .trim()
    .toLowerCase()
    .replace(/\.(?:nl|com)$/, '')
  return paymentProviders.find(({ key, name }) => key === wanted || name.toLowerCase() === wanted)
}
