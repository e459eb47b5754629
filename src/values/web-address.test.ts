// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { ipReach } from './ip-address.ts'
import { maskIdentifier } from './mask-identifier.ts'
import { defangWebAddress, formatWebAddress } from './print-web-address.ts'
import { parseWebAddress } from './web-address.ts'

const read = (text: string) => {
  const parsed = parseWebAddress(text)
  return parsed.ok ? `${parsed.value.canonical} ${parsed.value.detail.scope}` : parsed.problem.code
}
const detail = (text: string) => {
  const parsed = parseWebAddress(text)
  return parsed.ok ? parsed.value.detail : parsed.problem
}

describe('web addresses', () => {
  it.each([
    'winkel.example',
    'WWW.Winkel.Example',
    'https://winkel.example/',
    'http://www.winkel.example:80/kassa?utm_source=x#top',
    '<https://winkel.example/a>',
    'winkel.example.',
    '"winkel.example",',
    'hxxps[:]//winkel[.]example/a',
    'hXXp://winkel(dot)example',
    'winkel[([.])]example',
    '\u202awinkel.example\u202c',
    'https://user:pass@winkel.example:8443/',
    '//winkel.example/a',
    'ｗｉｎｋｅｌ.example',
  ])('reads %s as one and the same', (text) => expect(read(text)).toBe('winkel.example registrable-domain'))

  it.each([
    ['login.bank.winkel.example', 'login.bank.winkel.example host'],
    ['https://verzonnen-winkel.myshopify.com/a', 'verzonnen-winkel.myshopify.com registrable-domain'],
    ['https://www.facebook.com/Jan.Jansen?ref=x', 'facebook.com/jan.jansen path'],
    ['https://m.facebook.com/profile.php?v=info&id=100012345', 'facebook.com/profile.php?id=100012345 path'],
    ['https://twitter.com/Verzonnen', 'x.com/verzonnen path'],
    ['https://www.instagram.com/verzonnen/?igshid=1', 'instagram.com/verzonnen path'],
    ['https://www.marktplaats.nl/u/verzonnen/12345678/', 'marktplaats.nl/u/verzonnen/12345678 path'],
    ['https://t.me/verzonnen', 't.me/verzonnen path'],
    ['https://www.facebook.com/marketplace/item/123/?fbclid=9&x=1', 'facebook.com/marketplace/item/123?x=1 path'],
    ['https://facebook.com', 'facebook.com registrable-domain'],
    ['https://sites.google.com/view/Nep/', 'sites.google.com/view/Nep path'],
    ['https://l.facebook.com/l.php?u=https%3A%2F%2Fevil.example%2Fa&h=x', 'evil.example registrable-domain'],
    [
      'https://eur01.safelinks.protection.outlook.com/?url=http%3A%2F%2Fevil.example&data=x',
      'evil.example registrable-domain',
    ],
    ['https://l.facebook.com/l.php?u=javascript:x', 'l.facebook.com/l.php?u=javascript:x path'],
    ['https://verzonnen.tumblr.com/a', 'verzonnen.tumblr.com host'],
    ['https://bit.ly/AbC', 'bit.ly/AbC path'],
    ['http://192.0.2.7/a', '192.0.2.7 host'],
    ['http://[2001:db8::7]:8080/', '[2001:db8::7] host'],
  ])('knows how much of %s is the identifier', (text, expected) => expect(read(text)).toBe(expected))

  it('keeps the parent of a shared platform clean', () => {
    expect(detail('a.verzonnen.myshopify.com')).toMatchObject({
      registrableDomain: 'verzonnen.myshopify.com',
      publicSuffix: 'myshopify.com',
      isSharedHost: true,
      scope: 'host',
    })
    expect(detail('myshopify.com')).toMatchObject({ registrableDomain: 'myshopify.com', isSharedHost: true })
    expect(detail('winkel.example')).toMatchObject({ isSharedHost: false, isFictitious: true })
    // Not in the Public Suffix List: a builder of sites, and dynamic DNS.
    for (const suffix of ['jouwweb.nl', 'weebly.com', 'mooo.com', 'dynamic-dns.net', '000webhostapp.com']) {
      const under = { registrableDomain: `nepwinkel.${suffix}`, publicSuffix: suffix, isSharedHost: true }
      expect(detail(`nepwinkel.${suffix}`)).toMatchObject(under)
      expect(detail(`inloggen.nepwinkel.${suffix}`)).toMatchObject({ ...under, scope: 'host' })
      expect(detail(suffix)).toMatchObject({ registrableDomain: suffix, isSharedHost: true })
    }
  })

  it('is not taken in by a bank before the @', () => {
    expect(detail('https://www.bank.example@evil.example/login')).toMatchObject({
      host: 'evil.example',
      hasUserInfo: true,
    })
  })

  it('drops tracking and nothing else', () => {
    expect(detail('https://winkel.example/p?a=1&UTM_Medium=x&gclid=2&b=%20c&fbclid=3')).toMatchObject({
      path: '/p?a=1&b=%20c',
    })
  })

  it('hints at letters that deceive', () => {
    expect(detail('https://bаnk.example')).toMatchObject({ isMixedScript: true, isLookalike: false })
    expect(detail('https://аррӏе.example')).toMatchObject({ isMixedScript: false, isLookalike: true })
    expect(detail('https://пример.example')).toMatchObject({ isMixedScript: false, isLookalike: false })
    expect(detail('https://café.example')).toMatchObject({ isMixedScript: false, isLookalike: false })
  })

  it('marks a shortener, which can be reported but not checked', () => {
    expect(detail('https://www.bit.ly/x')).toMatchObject({ isShortener: true, scope: 'path' })
    expect(detail('winkel.example/x')).toMatchObject({ isShortener: false })
  })

  it.each([
    ['http://192.168.1.1/', 'web-address.private-address'],
    ['http://127.0.0.1:3000', 'web-address.private-address'],
    ['http://2130706433/', 'web-address.private-address'],
    ['http://[::1]/', 'web-address.private-address'],
    ['http://[::ffff:10.0.0.1]/', 'web-address.private-address'],
    ['localhost:3000', 'web-address.private-address'],
    ['printer.local', 'web-address.private-address'],
    ['winkel', 'web-address.no-ending'],
    ['hallo.daar', 'web-address.unknown-ending'],
    ['co.uk', 'web-address.suffix-only'],
    ['.nl', 'web-address.not-readable'],
    ['ftp://winkel.example', 'web-address.other-scheme'],
    ['javascript:alert(1)', 'web-address.other-scheme'],
    ['jan@winkel.example', 'web-address.is-email'],
    ['mailto:jan@winkel.example', 'web-address.is-email'],
    ['06.12345678', 'web-address.not-readable'],
    ['ga naar winkel.example', 'web-address.not-readable'],
    ['http://xn--pokxncvks.nl', 'web-address.not-readable'],
    ['a'.repeat(3000), 'identifier.too-long'],
  ])('refuses %s as %s', (text, code) => expect(read(text)).toBe(code))

  it('shows an IDN in its own letters only where that is safe', () => {
    expect(formatWebAddress('xn--caf-dma.example')).toBe('café.example')
    expect(formatWebAddress('xn--80ak6aa92e.example')).toBe('xn--80ak6aa92e.example')
    expect(formatWebAddress('xn--bnk-7cd.example')).toBe('xn--bnk-7cd.example')
  })

  it('makes harmless, and masks', () => {
    expect(defangWebAddress('evil.example')).toBe('hxxps[:]//evil[.]example')
    expect(defangWebAddress('facebook.com/jan.jansen')).toBe('hxxps[:]//facebook[.]com/jan.jansen')
    expect(maskIdentifier({ kind: 'web-address', canonical: 'winkel.example' })).toBe('w·····.example')
    expect(maskIdentifier({ kind: 'web-address', canonical: 'facebook.com/jan' })).toBe('f·····.com/·····')
  })
})

describe('IP addresses', () => {
  it.each([
    ['8.8.8.8', 'public'],
    ['100.64.0.1', 'private'],
    ['172.15.0.1', 'public'],
    ['172.31.0.1', 'private'],
    ['169.254.1.1', 'private'],
    ['203.0.113.9', 'documentation'],
    ['255.255.255.255', 'private'],
    ['[2a00:1450::1]', 'public'],
    ['[fe80::1]', 'private'],
    ['[fd00::1]', 'private'],
    ['[2001:db8:1::1]', 'documentation'],
    ['winkel.example', null],
  ])('%s is %s', (address, reach) => expect(ipReach(address)).toBe(reach))
})
