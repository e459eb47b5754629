// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseCompanyNumber } from './company-number.ts'
import { maskIdentifier } from './mask-identifier.ts'
import { platforms } from './platforms.ts'
import { profilePages } from './profile-path.ts'
import { formatUserName } from './print-user-name.ts'
import { parseUserName } from './user-name.ts'
import { rounds } from '../../tests/property.ts'

const read = (text: string, platform?: string) => {
  const parsed = parseUserName(text, platform === undefined ? {} : { platform })
  return parsed.ok ? parsed.value.canonical : parsed.problem.code
}

describe('user names', () => {
  it.each([
    ['@Verzonnen', 'instagram', 'instagram:verzonnen'],
    ['verzonnen', 'Instagram', 'instagram:verzonnen'],
    ['https://www.instagram.com/Verzonnen/?hl=nl', undefined, 'instagram:verzonnen'],
    ['instagram:verzonnen', undefined, 'instagram:verzonnen'],
    ['Jan.Jansen', 'facebook', 'facebook:janjansen'],
    ['https://m.facebook.com/JanJansen', undefined, 'facebook:janjansen'],
    ['https://www.facebook.com/profile.php?id=100012345', undefined, 'facebook:100012345'],
    ['https://www.marktplaats.nl/u/Ver-Zonnen/12345678/', undefined, 'marktplaats:ver-zonnen#12345678'],
    ['Ver Zonnen', 'marktplaats', 'marktplaats:ver-zonnen'],
    ['https://www.vinted.nl/member/123-verzonnen', undefined, 'vinted:verzonnen'],
    ['https://twitter.com/verzonnen', undefined, 'x:verzonnen'],
    ['verzonnen', 'twitter', 'x:verzonnen'],
    ['https://t.me/verzonnen', undefined, 'telegram:verzonnen'],
    ['www.tiktok.com/@verzonnen', undefined, 'tiktok:verzonnen'],
    ['verzonnen#1234', 'discord', 'discord:verzonnen#1234'],
  ])('reads %s on %s', (text, platform, canonical) => expect(read(text, platform)).toBe(canonical))

  it.each([
    ['@verzonnen', undefined, 'user-name.platform-missing'],
    ['verzonnen', 'hyves', 'user-name.unknown-platform'],
    ['ver zonnen', 'instagram', 'user-name.wrong-characters'],
    ['https://www.instagram.com/p/AbC/', undefined, 'user-name.not-a-profile'],
    ['https://www.facebook.com/profile.php', undefined, 'user-name.not-a-profile'],
    ['https://www.facebook.com/home.php', undefined, 'user-name.not-a-profile'],
    ['https://www.facebook.com/marketplace', undefined, 'user-name.not-a-profile'],
    ['https://www.instagram.com/stories/Jos%C3%A9', undefined, 'user-name.not-a-profile'],
    ['https://www.tiktok.com/@Jos%C3%A9', undefined, 'user-name.not-a-profile'],
    ['https://winkel.example/jan', undefined, 'user-name.unknown-platform'],
    ['0612345678', 'WhatsApp', 'user-name.is-phone'],
  ])('refuses %s on %s as %s', (text, platform, code) => expect(read(text, platform)).toBe(code))

  it('prints, and masks', () => {
    expect(formatUserName('x:verzonnen')).toBe('@verzonnen (X (Twitter))')
    expect(maskIdentifier({ kind: 'user-name', canonical: 'x:verzonnen' })).toBe('x:v·····')
    expect(maskIdentifier({ kind: 'user-name', canonical: 'x:jan' })).toBe('x:·····')
  })

  it('knows where the pages of somebody are: each leads back to that name and to nobody else', () => {
    const name = fc.oneof(
      fc.stringMatching(/^[a-z][a-z\d._]{3,12}$/),
      fc.stringMatching(/^\d{15,18}$/),
      fc.constant('José x'),
    )
    fc.assert(
      fc.property(
        fc.constantFrom(...platforms),
        name,
        fc.option(fc.nat(99_999), { freq: 1 }),
        (platform, written, id) => {
          const canonical = read(`${platform.key}:${written}${id === null ? '' : `#${id}`}`)
          for (const { host, path } of profilePages(canonical)) {
            expect(read(`https://${host}${path}`)).toBe(canonical)
          }
        },
      ),
      rounds(2_000),
    )
    const names = ['verzonnen1', '123456789012345678', 'verzonnen#12345']
    for (const { key } of platforms)
      expect(names.flatMap((one) => profilePages(`${key}:${one}`)).length, key).toBeGreaterThan(0)
    expect(profilePages('hyves:verzonnen')).toEqual([])
  })

  it('has one key and one set of hosts per platform', () => {
    const keys = platforms.map(({ key }) => key)
    const hosts = platforms.flatMap((platform) => platform.hosts)
    expect(new Set(keys).size).toBe(keys.length)
    expect(new Set(hosts).size).toBe(hosts.length)
  })
})

describe('company numbers', () => {
  const company = (text: string) => {
    const parsed = parseCompanyNumber(text)
    return parsed.ok ? `${parsed.value.canonical} ${parsed.value.detail.register}` : parsed.problem.code
  }
  it.each([
    ['00000000', '00000000 company'],
    ['KVK 0000 0000', '00000000 company'],
    ['kvk-nummer: 00.000.000', '00000000 company'],
    ['vestigingsnummer 000000000000', '000000000000 establishment'],
    ['1234567', 'company-number.wrong-length'],
    ['123456789', 'company-number.wrong-length'],
    ['NL000000000B00', 'company-number.is-vat'],
    ['Verzonnen bv', 'company-number.wrong-characters'],
  ])('reads %s as %s', (text, expected) => expect(company(text)).toBe(expected))
})
