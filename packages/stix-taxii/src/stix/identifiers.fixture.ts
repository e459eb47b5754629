// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import type { Identifier } from './stix-types.ts'

const digits = (count: number) => fc.stringMatching(new RegExp(`^\\d{${count}}$`))
const label = fc.stringMatching(/^[a-z\d]([a-z\d-]{0,8}[a-z\d])?$/)
const host = fc.array(label, { minLength: 1, maxLength: 3 }).map((labels) => `${labels.join('.')}.example`)
const drawn = fc.oneof(
  fc.record({
    kind: fc.constant('iban' as const),
    value: digits(12).map((number) => `NL61DYKW${number.slice(0, 10)}`),
    more: fc.record(
      {
        bic: fc.constant('DYKWNL2A'),
        accountNumber: digits(10),
        country: fc.constant('NLD'),
        currency: fc.constant('EUR'),
      },
      { requiredKeys: [] },
    ),
  }),
  fc.record({ kind: fc.constant('phone' as const), value: digits(9).map((number) => `+31${number}`) }),
  fc.record({ kind: fc.constant('email' as const), value: fc.tuple(label, host).map((parts) => parts.join('@')) }),
  fc.record({ kind: fc.constant('web-address' as const), value: host }),
  fc.record({
    kind: fc.constant('web-address' as const),
    value: fc
      .tuple(host, fc.webPath({ size: 'small' }), fc.constantFrom('', "?a='b'", '?x=\\1'))
      .map(([at, path, query]) => `${at}/p${path}${query}`),
    more: fc.record({ scheme: fc.constant('http' as const) }, { requiredKeys: [] }),
  }),
  fc.record({ kind: fc.constant('web-address' as const), value: fc.ipV4() }),
  fc.record({ kind: fc.constant('web-address' as const), value: fc.constant('[2001:db8::1]') }),
  fc.record({
    kind: fc.constant('user-name' as const),
    value: fc
      .tuple(fc.constantFrom('instagram:', 'marktplaats:', ''), fc.string({ minLength: 1, maxLength: 20 }))
      .map((parts) => parts.join('')),
  }),
  fc.record({
    kind: fc.constant('crypto-address' as const),
    value: fc.constantFrom('1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa', '0x0123456789abcdef0123456789abcdef01234567'),
  }),
  fc.record({ kind: fc.constant('company-number' as const), value: digits(8) }),
  fc.record({ kind: fc.constant('merchant' as const), value: label.map((name) => `adyen:${name}`) }),
) as fc.Arbitrary<Identifier>

/** Identifiers of every kind, in the form in which they are kept, now and then with hostile signs where any sign may be. */
export const identifiers = drawn
  .filter(({ value }) => value.trim() !== '')
  .map(
    ({ kind, value, more }): Identifier =>
      more && Object.keys(more).length > 0 ? { kind, value, more } : { kind, value },
  )
