// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { effortOf } from '../../tests/effort.ts'
import { demoPhone } from './fiction-numbers.ts'
import { demoIban } from './iban.ts'
import { everydayKinds, type Identifier, type IdentifierKind, identifierKinds } from './identifier.ts'
import { maskIdentifier } from './mask-identifier.ts'
import { parseIdentifier } from './parse-identifier.ts'
import { formatIdentifier } from './print-identifier.ts'
import { defangWebAddress } from './print-web-address.ts'
import { problemText } from './problem.text.ts'
import { recogniseIdentifier } from './recognise-identifier.ts'
import { rounds } from '../../tests/property.ts'

const options = { demoBankAllowed: true, platform: 'instagram' }
const word = fc.stringMatching(/^[a-z][a-z\d]{1,12}$/)
const path = fc.webPath()
const query = fc.webQueryParameters()

/** Texts of each kind as people and machines write them, mostly understood. */
const texts: Record<IdentifierKind, fc.Arbitrary<string>> = {
  iban: fc
    .tuple(fc.maxSafeNat(), fc.constantFrom('', ' ', '.', '-', '\u00a0', '\u202f'), fc.boolean())
    .map(([account, between, small]) => {
      const iban = demoIban(account % 10_000_000_000).replace(/(.{4})(?=.)/g, `$1${between}`)
      return small ? `iban: ${iban.toLowerCase()}` : iban
    }),
  phone: fc.oneof(
    fc.nat(999).map(demoPhone),
    fc.constantFrom('112', '144', '116117', '1888', '14 020', '14 0182', '0800 1234', '0906 1234', '088 123 4567'),
  ),
  email: fc.oneof(
    fc.emailAddress(),
    fc.tuple(word, word).map(([name, tag]) => `${name}.${tag}+${tag}@gmail.com`),
    fc.tuple(fc.string({ unit: 'grapheme', maxLength: 12 }), word).map(([name, host]) => `${name}@${host}.example`),
  ),
  'web-address': fc.oneof(
    fc.webUrl({ withFragments: true, withQueryParameters: true }),
    fc.tuple(word, path).map(([host, rest]) => `${host}.example${rest}`),
    fc.tuple(word, path, query).map(([host, rest, search]) => `http://www.${host}.myshopify.com${rest}?${search}`),
    fc
      .tuple(
        fc.constantFrom(
          'facebook.com',
          'www.instagram.com',
          'm.facebook.com',
          't.me',
          'bit.ly',
          'sites.google.com',
          'fb.com',
        ),
        fc.oneof(
          path,
          word.map((name) => `/${name}`),
        ),
        fc.oneof(query, fc.constant('utm_source=x&id=12'), fc.string({ unit: 'grapheme', maxLength: 20 })),
      )
      .map(([host, rest, search]) => `https://${host}${rest}?${search}`),
    fc.tuple(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }), word).map(([a, b]) => `${a}.${b}.example`),
    fc.ipV4(),
    fc.ipV6().map((address) => `http://[${address}]/`),
  ),
  'crypto-address': fc.oneof(
    fc.constantFrom(
      '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa',
      'BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4',
      'bc1pqqqqp399et2xygdj5xreqhjjvcmzhxw4aywxecjdzew6hylgvsesrxh6hy',
      'bitcoin:1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa?amount=1',
    ),
    fc.stringMatching(/^[\da-f]{40}$/).map((digits) => `0x${digits}`),
    fc.stringMatching(/^[1-9A-HJ-NP-Za-km-z]{43,44}$/),
  ),
  'user-name': fc.oneof(
    word,
    word.map((name) => `@${name}`),
    fc.tuple(word, fc.nat(99999999)).map(([name, id]) => `https://www.marktplaats.nl/u/${name}/${id}/`),
    fc
      .tuple(
        fc.constantFrom('facebook', 'x', 'tiktok', 'Vinted', 'youtube', 'marktplaats'),
        fc.string({ unit: 'grapheme' }),
      )
      .map(([platform, name]) => `${platform}: ${name}`),
    fc
      .tuple(fc.constantFrom('facebook.com', 'x.com', 'linkedin.com/in', 't.me'), path)
      .map(([host, rest]) => `https://${host}${rest}`),
  ),
  'company-number': fc.stringMatching(/^(?:\d{8}|\d{12})$/),
  merchant: fc.oneof(
    word.map((name) => `adyen:${name}`),
    word.map((name) => `${name} (Worldline)`),
    fc.stringMatching(/^acct_[A-Za-z\d]{12}$/).map((name) => `Stripe: ${name}`),
    fc.stringMatching(/^[a-zA-Z\d]{13}$/).map((name) => `paypal:${name}`),
  ),
  'page-fingerprint': fc.oneof(
    fc.stringMatching(/^(?:sha256:|SHA-256 )?[\dA-F]{64}$/),
    word.map((name) => `kit: ${name}`),
    fc.stringMatching(/^[Kk]it:[A-Za-z\d._ -]{1,70}$/),
  ),
}
const anything = fc.oneof(
  fc.array(fc.nat(0xffff), { maxLength: 60 }).map((units) => String.fromCharCode(...units)), // half surrogates too
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.string({ unit: 'binary', minLength: 10_000, maxLength: 10_240 }),
  fc.stringMatching(/^[\d+() .:@/?#[\]a-f-]{0,40}$/),
)

function understoodOf(kind: IdentifierKind, text: string): Identifier | null {
  const parsed = parseIdentifier(kind, text, options)
  return parsed.ok ? parsed.value : null
}

describe.each(identifierKinds)('%s', (kind) => {
  it('has a canonical that parses to itself, and is understood often enough to prove something', () => {
    const often = rounds(600)
    let count = 0
    fc.assert(
      fc.property(texts[kind], (text) => {
        const identifier = understoodOf(kind, text)
        if (!identifier) return
        count++
        expect(understoodOf(kind, identifier.canonical)?.canonical).toBe(identifier.canonical)
      }),
      often,
    )
    expect(count / often.numRuns).toBeGreaterThan(0.25)
  })

  it('parses back from the printed form', () => {
    fc.assert(
      fc.property(texts[kind], (text) => {
        const identifier = understoodOf(kind, text)
        if (!identifier) return
        expect(understoodOf(kind, formatIdentifier(identifier))?.canonical).toBe(identifier.canonical)
        if (kind !== 'web-address') return
        expect(understoodOf(kind, defangWebAddress(identifier.canonical))?.canonical).toBe(identifier.canonical)
      }),
      rounds(400),
    )
  })

  it('never shows the canonical in a mask', () => {
    fc.assert(
      fc.property(fc.oneof(texts[kind], fc.string()), (text) => {
        const canonical = understoodOf(kind, text)?.canonical ?? text
        const mask = maskIdentifier({ kind, canonical })
        if (canonical !== '' && !/^·+$/.test(canonical)) expect(mask.replaceAll(' ', '')).not.toContain(canonical)
      }),
      rounds(400),
    )
  })

  it('never throws, whatever the text, and has words for every problem', () => {
    fc.assert(
      fc.property(fc.oneof(anything, texts[kind]), (text) => {
        for (const parsed of [parseIdentifier(kind, text, options), parseIdentifier(kind, text)]) {
          if (!parsed.ok) expect(problemText).toHaveProperty([parsed.problem.code])
          else expect(understoodOf(kind, parsed.value.canonical)?.canonical).toBe(parsed.value.canonical)
        }
      }),
      rounds(400),
    )
  })
})

describe('recognising', () => {
  it('never throws, and has words for every problem', () => {
    fc.assert(
      fc.property(fc.oneof(anything, ...Object.values(texts)), (text) => {
        const parsed = recogniseIdentifier(text)
        if (!parsed.ok) expect(problemText).toHaveProperty([parsed.problem.code])
      }),
      rounds(1500),
    )
  })

  it.each(everydayKinds)('finds the canonical of each %s back', (kind) => {
    fc.assert(
      fc.property(texts[kind], (text) => {
        const identifier = understoodOf(kind, text)
        // A profile page is recognised as the user name, a WhatsApp link as the phone number.
        if (
          !identifier ||
          kind === 'user-name' ||
          (identifier.kind === 'web-address' && identifier.detail.scope === 'path')
        )
          return
        // A shop may be named as a site or a number; then that is what somebody means who does not say that it is a shop.
        if (kind === 'merchant' && /[.]/.test(identifier.canonical)) return
        // A slash before the @ is allowed in a name, and is nearly always a link.
        if (kind === 'email' && text.includes('/')) return
        // A company number by itself looks like nothing else in these two forms only; others need "KVK" before them.
        if (kind === 'company-number' && !/^(?:[1-9]\d{7}|0000\d{8})$/.test(text)) return
        const recognised = recogniseIdentifier(identifier.canonical, { demoBankAllowed: true })
        expect(recognised.ok && recognised.value).toMatchObject({ kind, canonical: identifier.canonical })
      }),
      rounds(300),
    )
  })
})

describe('speed', () => {
  it('takes no text longer than a moment: nothing typed can hold a server up', async () => {
    const pieces = [
      ...'a1.@[({"<: /?&€-_+,;х',
      '[.]',
      'xn--a.',
      'a.example ',
      '06 12345678 ',
      'NL91 ',
      '1.000',
      '&a=',
      'https://',
      '%C3',
    ]
    for (const piece of pieces) {
      for (const tail of ['', '!', '@', '.example']) {
        const text = piece.repeat(2040).slice(0, 2040) + tail
        const effort = await effortOf(() => {
          recogniseIdentifier(text)
          for (const kind of identifierKinds) parseIdentifier(kind, text, { platform: 'marktplaats' })
        })
        // A regular expression that runs away takes seconds: hundreds of times as much.
        expect(effort, JSON.stringify(piece + tail)).toBeLessThan(40)
      }
    }
  })
})
