// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { demoIban, demoPhone, parseIdentifier, type IdentifierKind } from '#values'
import { bodyNumbers, dutchBankSites, imitatedHosts, imitatedSites, publicBodySites } from './dutch-bodies.ts'
import { doubtfulAddresses, isInForce, knownAddresses } from './organisations.ts'
import { ownHostsOf } from './own-host.ts'
import { perhapsGenuine } from './perhaps-genuine.ts'
import { isOftenImitated, protection, type ProtectedEntry } from './protection.ts'

function of(kind: IdentifierKind, text: string, entries: ProtectedEntry[] = [], ownHosts: string[] = []) {
  const parsed = parseIdentifier(kind, text, { demoBankAllowed: true })
  if (!parsed.ok) throw new Error(`${text}: ${parsed.problem.code}`)
  return protection(parsed.value, entries, ownHosts)
}

describe('the protected list', () => {
  it('holds banks and public bodies with everything under them, also as sender of mail', () => {
    expect(of('web-address', 'https://mijn.ing.nl/inloggen')).toBe('bank')
    expect(of('web-address', 'belastingdienst.nl')).toBe('public-body')
    expect(of('email', 'no-reply@politie.nl')).toBe('public-body')
    expect(of('web-address', 'ing-nl.example')).toBeNull()
    expect(of('web-address', 'belastingdienst.nl.betaal.example')).toBeNull()
  })

  it('keeps a popular or shared host itself off the list, never what stands under it', () => {
    expect(of('web-address', 'marktplaats.nl')).toBe('popular')
    expect(of('web-address', 'myshopify.com')).not.toBeNull()
    expect(of('web-address', '834953-d2.myshopify.com')).toBeNull()
    expect(of('web-address', 'sites.google.com/view/nepwinkel')).toBeNull()
    expect(of('web-address', 'docs.google.com/forms/d/e/abc')).toBeNull()
  })

  it('holds emergency, short and public numbers', () => {
    expect([of('phone', '112'), of('phone', '14 020'), of('phone', '0900-8844'), of('phone', '116 123')]).toEqual([
      'emergency',
      'short-number',
      'public-body',
      'emergency',
    ])
    expect(of('phone', demoPhone(1))).toBeNull()
  })

  it('holds what two people added, exactly or with everything under it', () => {
    const iban = demoIban(9)
    expect(of('iban', iban, [{ kind: 'iban', canonical: iban, covers: 'exact', category: 'public-body' }])).toBe(
      'public-body',
    )
    const domain: ProtectedEntry = {
      kind: 'web-address',
      canonical: 'winkel.example',
      covers: 'domain',
      category: 'other',
    }
    expect(of('web-address', 'kassa.winkel.example', [domain])).toBe('other')
    expect(of('web-address', 'kassa.winkel.example', [{ ...domain, covers: 'exact' }])).toBeNull()
    expect(of('web-address', 'nepwinkel.example', [domain])).toBeNull()
  })

  it('holds the hosts through which mail of others goes, with what each customer has there', () => {
    for (const host of ['list-manage.com', 'winkel.us2.list-manage.com', 'u4711.ct.sendgrid.net', 'm19.mailplus.nl'])
      expect([host, of('web-address', host)]).toEqual([host, 'mailer'])
    expect(of('web-address', 'list-manage.com.inloggen.example')).toBeNull()
    expect([of('web-address', 'laposta.nl'), of('web-address', 'winkel.laposta.nl')]).toEqual(['mailer', null])
    expect(isOftenImitated('mailer')).toBe(false)
  })

  it('holds ourselves', () => {
    const settings = { baseUrl: 'https://dijkwacht.example:8443', shieldWarningHost: 'let-op.example' }
    const own = (host: string) => of('web-address', host, [], ownHostsOf({ settings }))
    expect([own('dijkwacht.example'), own('let-op.example'), own('x.let-op.example')]).toEqual(
      Array(3).fill('own-product'),
    )
    expect(own('nep-let-op.example')).toBeNull()
    expect(ownHostsOf({ settings: { baseUrl: 'http://localhost:3000', shieldWarningHost: undefined } })).toEqual([])
  })

  it('holds parcel firms, shops, telecom and energy companies with everything under them, and of payment links the host alone', () => {
    for (const site of [
      'postnl.nl',
      'www.postnl.nl',
      'https://jouw.postnl.nl/track',
      'kpn.com',
      'odido.nl',
      'vattenfall.nl',
    ])
      expect([site, of('web-address', site)]).toEqual([site, 'organisation'])
    expect(of('email', 'noreply@edm.postnl.nl')).toBe('organisation')
    expect([of('web-address', 'ziggo.nl'), of('email', 'jan@ziggo.nl')]).toEqual(['organisation', null])
    expect(of('web-address', 'tikkie.me')).toBe('organisation')
    expect(of('web-address', 'https://tikkie.me/pay/abc123')).toBeNull()
    expect(of('web-address', 'postnl.nl.bezorging.example')).toBeNull()
    expect(isOftenImitated('organisation')).toBe(true)
  })

  it('is honest about a number that nobody read on the site of the organisation itself', () => {
    const perhaps = (kind: IdentifierKind, text: string) => {
      const read = parseIdentifier(kind, text)
      return read.ok ? (perhapsGenuine(read.value)?.organisation ?? null) : null
    }
    expect([of('phone', '088 722 66 00'), perhaps('phone', '088 722 66 00')]).toEqual([null, 'Rabobank'])
    // A page of ours shows it as theirs.
    expect([of('phone', '088 722 67 67'), perhaps('phone', '088 722 67 67')]).toEqual(['bank', null])
    expect(of('phone', '0900-8844')).toBe('public-body')
    expect(perhaps('web-address', 't-mobile.nl')).toContain('T-Mobile')
    expect(perhaps('phone', demoPhone(1))).toBeNull()
    for (const one of doubtfulAddresses) expect(isInForce(one)).toBe(false)
  })

  it('says of every address that was shipped where and when it was read, and reads each the same way', () => {
    expect(knownAddresses.length).toBeGreaterThan(1_100)
    for (const one of knownAddresses) {
      const read = parseIdentifier(one.kind, one.canonical)
      expect(read.ok && read.value.canonical, one.canonical).toBe(one.canonical)
      expect(one.readOn).toMatch(/^20\d\d-\d\d-\d\d$/)
      if (one.certainty !== 'unconfirmed') expect(URL.canParse(one.source), one.canonical).toBe(true)
      if (isInForce(one)) expect(of(one.kind, one.canonical), one.canonical).not.toBeNull()
    }
    expect(new Set(knownAddresses.map(({ canonical }) => canonical)).size).toBe(knownAddresses.length)
  })

  it('has only data that parse', () => {
    for (const { number } of bodyNumbers) expect(of('phone', number), number).not.toBeNull()
    for (const site of [...dutchBankSites, ...publicBodySites, ...imitatedSites, ...imitatedHosts].filter(
      (name) => name !== 'bunq.me' && name !== 'gov.uk',
    ))
      expect(of('web-address', site), site).not.toBeNull()
  })

  it('says which answer a category gets', () => {
    expect(isOftenImitated('bank')).toBe(true)
    expect(isOftenImitated('popular')).toBe(false)
  })
})
