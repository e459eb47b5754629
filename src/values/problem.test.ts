// SPDX-License-Identifier: EUPL-1.2
import { IntlMessageFormat } from 'intl-messageformat'
import { describe, expect, it } from 'vitest'
import { parseCalendarDate, parseDateParts } from './calendar-date.ts'
import { demoIban } from './iban.ts'
import { parseMoney } from './money.ts'
import { type Parsed, refused } from './parsed.ts'
import { parseOwnMailAddress } from './own-mail-address.ts'
import { parseIdentifier } from './parse-identifier.ts'
import { type ProblemCode, problemText } from './problem.text.ts'
import { parseMunicipality } from './municipality.ts'
import { parseProvince } from './province.ts'
import { parseQuarter } from './quarter.ts'
import { recogniseIdentifier } from './recognise-identifier.ts'

/** For every problem a text that has it, so that every message is tried with the values it really gets. */
const examples: Record<ProblemCode, Parsed<unknown>> = {
  'identifier.empty': recogniseIdentifier(''),
  'identifier.too-long': recogniseIdentifier('a'.repeat(5000)),
  'identifier.part-of-account': recogniseIdentifier('0002 3090'),
  'identifier.unrecognised': recogniseIdentifier('Jan Jansen'),
  'identifier.more-than-one': recogniseIdentifier('a@winkel.example of b@winkel.example'),
  'identifier.with-other-words': recogniseIdentifier('rekening NL91 ABNA 0417 1643 00'),
  'user-name.platform-missing': recogniseIdentifier('@verzonnen'),
  'user-name.unknown-platform': parseIdentifier('user-name', 'verzonnen', { platform: 'hyves' }),
  'user-name.wrong-characters': parseIdentifier('user-name', 'ver zonnen', { platform: 'x' }),
  'user-name.not-a-profile': parseIdentifier('user-name', 'https://instagram.com/p/1'),
  'user-name.is-phone': parseIdentifier('user-name', 'https://wa.me/447700900123'),
  'iban.wrong-characters': parseIdentifier('iban', 'NL91ABNA0417164300*'),
  'iban.country-missing': parseIdentifier('iban', '0417164300'),
  'iban.unknown-country': parseIdentifier('iban', 'XX91ABNA0417164300'),
  'iban.wrong-length': parseIdentifier('iban', 'NL91ABNA041716430'),
  'iban.wrong-format': parseIdentifier('iban', 'NL91ABNA04171643OO'),
  'iban.wrong-check-digits': parseIdentifier('iban', 'NL91ABNA0417164301'),
  'iban.no-existing-bank': parseIdentifier('iban', 'NL12BANK0123456789'),
  'iban.demo-bank': parseIdentifier('iban', demoIban(1)),
  'iban.outside-iban': parseIdentifier('iban', 'sort code 20-00-00 account 55779911'),
  'merchant.provider-missing': parseIdentifier('merchant', 'ExampleShopNL'),
  'merchant.unknown-provider': parseIdentifier('merchant', 'bestaatniet:Shop'),
  'merchant.wrong-characters': parseIdentifier('merchant', 'adyen:Example Shop'),
  'crypto-address.unknown': parseIdentifier('crypto-address', 'hallo'),
  'crypto-address.wrong-checksum': parseIdentifier('crypto-address', '0x12'),
  'crypto-address.test-network': parseIdentifier('crypto-address', 'tb1qw508d6qejxtdg4y5r3zarvary0c5xw7kxpjzsx'),
  'company-number.wrong-characters': parseIdentifier('company-number', 'Verzonnen bv'),
  'company-number.wrong-length': parseIdentifier('company-number', '1234567'),
  'company-number.is-vat': parseIdentifier('company-number', 'NL000000000B00'),
  'page-fingerprint.scheme-missing': parseIdentifier('page-fingerprint', 'U-Admin'),
  'page-fingerprint.wrong-digest': parseIdentifier('page-fingerprint', 'sha256:12ab'),
  'page-fingerprint.wrong-kit': parseIdentifier('page-fingerprint', 'kit:?'),
  'money.not-an-amount': parseMoney('veel'),
  'money.ambiguous': parseMoney('1,234'),
  'money.negative': parseMoney('-1'),
  'money.other-currency': parseMoney('$ 5'),
  'money.too-large': parseMoney('9'.repeat(20)),
  'phone.letters': parseIdentifier('phone', 'PostNL'),
  'phone.not-a-number': parseIdentifier('phone', '06, 06'),
  'phone.too-short': parseIdentifier('phone', '06 123'),
  'phone.too-long': parseIdentifier('phone', '06 123456789012345'),
  'phone.unknown-country': parseIdentifier('phone', '+999 123456'),
  'phone.not-in-use': parseIdentifier('phone', '082 1234567'),
  'email.no-at': parseIdentifier('email', 'winkel.example'),
  'email.more-than-one': parseIdentifier('email', 'a@winkel.example, b@winkel.example'),
  'email.wrong-name': parseIdentifier('email', '.a@winkel.example'),
  'email.wrong-domain': parseIdentifier('email', 'a@winkel'),
  'email.mistyped': parseOwnMailAddress('a@gmial.com'),
  'email.relay': parseIdentifier('email', 'a@mail.marktplaats.nl'),
  'web-address.not-readable': parseIdentifier('web-address', 'http://'),
  'web-address.other-scheme': parseIdentifier('web-address', 'ftp://winkel.example'),
  'web-address.no-ending': parseIdentifier('web-address', 'winkel'),
  'web-address.unknown-ending': parseIdentifier('web-address', 'winkel.bestaatniet'),
  'web-address.suffix-only': parseIdentifier('web-address', 'co.uk'),
  'web-address.private-address': parseIdentifier('web-address', '10.0.0.1'),
  'web-address.is-email': parseIdentifier('web-address', 'jan@winkel.example'),
  'web-address.shortener': refused('web-address.shortener', { host: 'bit.ly' }),
  'date.not-a-date': parseCalendarDate('gisteren'),
  'date.incomplete': parseDateParts({ day: '', month: '1', year: '2026' }),
  'date.not-existing': parseCalendarDate('30-2-2026'),
  'date.short-year': parseCalendarDate('1-1-26'),
  'date.year-out-of-range': parseCalendarDate('1-1-1026'),
  'quarter.not-a-quarter': parseQuarter('nu'),
  'province.unknown': parseProvince('Holland'),
  'municipality.unknown': parseMunicipality('Nergenshuizen'),
  'municipality.near': parseMunicipality('Amsterdan'),
  'municipality.near-two': parseMunicipality('Alphen'),
  'municipality.several': parseMunicipality('Bergen'),
}

describe('problems', () => {
  it.each(Object.entries(examples))('%s comes from a real text and can be said in both languages', (code, parsed) => {
    if (parsed.ok) expect.fail('was understood')
    expect(parsed.problem.code).toBe(code)
    for (const language of ['nl', 'en'] as const) {
      const text = problemText[parsed.problem.code][language]
      const message = String(new IntlMessageFormat(text, language).format(parsed.problem.values))
      expect(message).toMatch(/^[A-Z].*\.$/s)
      expect(message).not.toMatch(/[{}]|undefined|\b(?:je|jij|jouw|dader|fraudeur)\b/i)
    }
  })

  it('says for an account number what the length should be', () => {
    const parsed = examples['iban.wrong-length']
    const text = new IntlMessageFormat(problemText['iban.wrong-length'].nl, 'nl')
    expect(!parsed.ok && text.format(parsed.problem.values)).toBe(
      'Dit rekeningnummer is te kort: een Nederlands nummer heeft 18 tekens, dit heeft er 17. Kijk het nummer na.',
    )
  })
})
