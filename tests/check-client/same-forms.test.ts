// SPDX-License-Identifier: EUPL-1.2
// What a partner's client makes of a text and what the platform makes of it are the same, or a warning is missed without anybody noticing. The two
// cannot share code, because the client brings nothing of the server; so both read the same random texts here.
import { expressionsOf, type Kind, kinds } from '@dijkwacht/check-client'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { demoIban, demoPhone, parseIdentifier, platforms } from '#values'
import { rounds } from '../property.ts'

const word = fc.stringMatching(/^[a-z][a-z\d-]{0,9}[a-z\d]$/)
const digits = (least: number, most: number) =>
  fc.array(fc.nat(9), { minLength: least, maxLength: most }).map((all) => all.join(''))
const gap = fc.constantFrom('', ' ', '.', '-', '\u00a0', '\u2011', '\u200b', ' (0)', '/')
const domain = fc.oneof(
  word.map((name) => `${name}.example`),
  fc.tuple(word, word, word).map(([a, b, c]) => `${a}.${b}.${c}.example`),
  fc.constantFrom(
    'gmail.com',
    'googlemail.com',
    'outlook.com',
    'proton.me',
    'icloud.com',
    'münchen.example',
    'EXAMPLE.org.',
  ),
)
const page = fc.oneof(
  fc.webPath(),
  word.map((name) => `/${name}`),
  fc.tuple(word, fc.nat(99_999)).map(([name, id]) => `/u/${name}/${id}/`),
  fc.constantFrom(
    '/Profile.php?id=12',
    '/login/?utm_source=x&id=4&fbclid=q',
    '/@naam/',
    '/in/Jan-Jansen',
    '?id=7',
    '/?q',
  ),
)
const site = fc.constantFrom(
  ...'facebook.com m.facebook.com www.fb.com m.me instagram.com t.me telegram.me twitter.com x.com vinted.co.uk www.ebay.de bit.ly sites.google.com www.marktplaats.nl wa.me paypal.me a.b.c.d.e.f.g.example 192.0.2.7 [2001:db8::7] winkel.myshopify.com discordapp.com nl.linkedin.com www.tiktok.com'.split(
    ' ',
  ),
)

const texts: Record<Kind, fc.Arbitrary<string>> = {
  iban: fc
    .tuple(fc.nat(999_999_999), gap, fc.constantFrom('', 'IBAN ', 'iban: '), fc.boolean())
    .map(([account, between, before, isSmall]) => {
      const iban = demoIban(account).replace(/(.{4})(?=.)/g, `$1${between}`)
      return before + (isSmall ? iban.toLowerCase() : iban)
    }),
  phone: fc.oneof(
    fc.tuple(fc.nat(999), gap).map(([n, between]) => demoPhone(n).replace(/^(\+44)/, `$1${between}`)),
    fc
      .tuple(fc.constantFrom('', '+31', '0031', '31', 'tel: 0', 'tel:+31', '+31 (0)', '0'), digits(4, 11), gap)
      .map(([before, rest, between]) => `${before}${rest.slice(0, 2)}${between}${rest.slice(2)}`),
    fc
      .tuple(fc.constantFrom('0800', '0900', '0906', '088', '085', '14 0', '097', '06', '020'), digits(2, 9))
      .map((parts) => parts.join(' ')),
    fc
      .tuple(
        fc.constantFrom(...'1 32 33 34 39 44 45 48 49 90 212 234 351 353 370 971 225 7'.split(' ')),
        gap,
        digits(6, 11),
      )
      .map(([country, between, rest]) => `+${country}${between}${rest}`),
    fc.constantFrom('112', '116117', '1888', '14 0182', '0800-1234'),
  ),
  email: fc.oneof(
    fc.tuple(fc.emailAddress(), fc.constantFrom('', 'mailto:', 'Jan <')).map(([address, before]) => before + address),
    fc
      .tuple(word, fc.constantFrom('.', '+', '_', '-'), word, fc.constantFrom('@', '[at]'), domain)
      .map(([a, between, b, at, host]) => `${a.toUpperCase()}${between}${b}${at}${host}`),
    fc.tuple(fc.string({ unit: 'grapheme', maxLength: 10 }), domain).map(([name, host]) => `${name}@${host}`),
  ),
  'web-address': fc.oneof(
    fc.webUrl({ withFragments: true, withQueryParameters: true }),
    fc
      .tuple(
        fc.constantFrom('', 'https://', 'hxxps[:]//', '//', '<', 'http://jan@', 'https://www.'),
        fc.oneof(site, domain),
        page,
      )
      .map((parts) => parts.join('')),
    fc
      .tuple(fc.constantFrom('https://l.facebook.com/l.php?u=', 'https://www.google.com/url?q='), site, page)
      .map(([through, host, rest]) => `${through}${encodeURIComponent(`https://${host}${rest}`)}`),
    fc.tuple(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }), word).map(([a, b]) => `${a}.${b}.example`),
    fc.ipV4(),
    fc.ipV6().map((address) => `http://[${address}]/`),
    fc.tuple(domain, fc.nat(65_535)).map(([host, port]) => `${host}:${port}/a`),
  ),
  'crypto-address': fc.oneof(
    fc.constantFrom(
      '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa',
      'BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4',
      'bc1pqqqqp399et2xygdj5xreqhjjvcmzhxw4aywxecjdzew6hylgvsesrxh6hy',
      'bitcoin:1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa?amount=1',
    ),
    fc.tuple(fc.constantFrom('', 'ethereum:'), fc.stringMatching(/^[\da-f]{40}$/)).map(([a, b]) => `${a}0x${b}`),
    fc.stringMatching(/^[1-9A-HJ-NP-Za-km-z]{43,44}$/),
  ),
  merchant: fc.oneof(
    fc
      .tuple(
        fc.constantFrom('adyen', 'Adyen', 'CM.com', 'Pay.', 'pay.nl', 'Rabo Smart Pay', 'worldline.com', 'klarna'),
        fc.constantFrom(':', ': ', ' : ', ' :\u00a0'),
        fc.stringMatching(/^[A-Za-z\d][\w.-]{1,20}$/),
      )
      .map((parts) => parts.join('')),
    fc.stringMatching(/^[A-Za-z]{2,9} \((?:Adyen|cm|Rabo Smart Pay|SumUp)\)$/),
    fc.stringMatching(
      /^(?:Mollie: ?pfl_[A-Za-z\d]{6,12}|stripe:acct_[A-Za-z\d]{10,16}|Pay.nl:[a-zA-Z]{2}-\d{4}-\d{4})$/,
    ),
    fc.stringMatching(/^paypal:[a-zA-Z\d]{13}$/),
  ),
  'company-number': fc
    .tuple(
      fc.constantFrom('', 'KvK ', 'kvk-nummer: ', 'KVK nr. ', 'Vestigingsnummer ', 'handelsregister nr '),
      digits(7, 13),
      fc.constantFrom('', ' ', '.', '-', '\u2011', '\u200b'),
    )
    .map(([before, number, between]) => before + number.replace(/(.{4})(?=.)/g, `$1${between}`)),
  'user-name': fc.oneof(
    fc
      .tuple(
        fc.constantFrom(...platforms.flatMap(({ key, name }) => [key, name]), 'twitter', 'Hyves'),
        fc.constantFrom(':', ': ', ':@', ': @'),
        fc.oneof(
          word,
          fc.stringMatching(/^[A-Za-z][\w.-]{2,14}(?:#\d{1,8})?$/),
          fc.string({ unit: 'grapheme', maxLength: 12 }),
          fc.tuple(word, word).map((both) => both.join(' ')),
        ),
      )
      .map((parts) => parts.join('')),
    fc
      .tuple(fc.stringMatching(/^[A-Za-z][\w.]{3,14}$/), fc.constantFrom(...platforms))
      .map(([name, platform]) => `@${name} (${platform.name})`),
    fc
      .tuple(
        fc.constantFrom('', 'https://', 'https://www.', 'http://m.'),
        fc.constantFrom(...platforms.flatMap(({ hosts }) => hosts)),
        fc.constantFrom(
          ...'/ /u/ /@ /in/ /pub/ /company/ /add/ /usr/ /user/ /users/ /c/ /s/ /stories/ /member/ /member/12- /member/general/ /people/Jan/ /paypalme/ /profile.php?id= /u/12-'.split(
            ' ',
          ),
        ),
        fc.oneof(word, fc.stringMatching(/^[A-Za-z][\w.]{3,14}$/), digits(5, 18), fc.constant('Jos%C3%89')),
        fc.constantFrom('', '/', '/12345678', '/12345678/', '?hl=nl', '/video/7', '/12,50EUR'),
      )
      .map((parts) => parts.join('')),
  ),
}

const canonicalOf = (kind: Kind, text: string) => {
  const parsed = parseIdentifier(kind, text, { demoBankAllowed: true })
  return parsed.ok ? parsed.value.canonical : null
}

describe.each(kinds)('%s', (kind) => {
  it('whatever is written, the form that the platform warns under is among those that the client asks about', () => {
    const often = rounds(3_000)
    let understood = 0
    fc.assert(
      fc.property(texts[kind], (text) => {
        const canonical = canonicalOf(kind, text)
        if (canonical === null) return
        understood += 1
        expect(expressionsOf(kind, text)).toContain(canonical)
        // "www.www.shop.example" becomes another at each reading; what is in the register was read once.
        if (canonicalOf(kind, canonical) === canonical) expect(expressionsOf(kind, canonical)).toContain(canonical)
      }),
      often,
    )
    expect(understood / often.numRuns).toBeGreaterThan(0.1)
  })

  it('never throws, and asks about a dozen forms at most', () => {
    const anything = fc.oneof(
      texts[kind],
      fc.string({ unit: 'binary', maxLength: 3_000 }),
      fc.string({ unit: 'grapheme' }),
    )
    fc.assert(
      fc.property(anything, (text) => {
        expect(expressionsOf(kind, text).length).toBeLessThanOrEqual(12)
      }),
      rounds(500),
    )
  })
})
