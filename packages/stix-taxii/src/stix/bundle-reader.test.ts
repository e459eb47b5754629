// SPDX-License-Identifier: EUPL-1.2
import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rounds } from '../../../../tests/property.ts'
import { readBundle } from './bundle-reader.ts'
import { lossOf, lossReport } from './dialect-loss.ts'
import { indicatorOf } from './objects.ts'
import { observableOf } from './observables.ts'
import type { StixObject } from './stix-types.ts'
import { tlpMarking } from './tlp.ts'

const now = new Date('2026-12-01T12:00:00Z')
const id = (type: string, number = 1) => `${type}--00000000-0000-4000-8000-${String(number).padStart(12, '0')}`
const good = indicatorOf({
  id: id('indicator'),
  created: '2026-11-01T00:00:00Z',
  modified: '2026-11-01T00:00:00Z',
  name: 'Account',
  pattern: "[bank-account:iban = 'NL61DYKW0123456789']",
  validFrom: '2026-11-01T00:00:00Z',
})
const read = (...objects: object[]) => readBundle({ type: 'bundle', objects: objects as StixObject[] }, now)
const whyOf = (change: object) => read({ ...good, ...change }).dropped.map(({ why }) => why)

describe('bundles of others', () => {
  it('are read from a bundle, an envelope or a list, the newest version of each object', () => {
    const recalled = { ...good, modified: '2026-11-02T00:00:00.5Z', revoked: true }
    for (const json of [
      { type: 'bundle', objects: [recalled, good] },
      { more: true, objects: [good, recalled] },
      [recalled, good],
    ])
      expect(readBundle(json, now).claims).toMatchObject([{ kind: 'iban', value: 'NL61DYKW0123456789', revoked: true }])
    expect(read({ ...good, modified: '2026-11-02T00:00:00Z' }, recalled).claims).toMatchObject([{ revoked: true }])
  })

  it('say of what is not read why', () => {
    expect(whyOf({ valid_from: '2999-01-01T00:00:00Z' })).toEqual(['time-in-future'])
    expect(whyOf({ modified: '2999-01-01T00:00:00Z' })).toEqual(['time-in-future'])
    expect(whyOf({ valid_from: 'yesterday' })).toEqual(['malformed-time'])
    expect(whyOf({ valid_until: '2026-10-01T00:00:00Z' })).toEqual(['ends-before-it-begins'])
    expect(whyOf({ pattern_type: 'yara' })).toEqual(['other-pattern-type'])
    expect(whyOf({ pattern: "[url:value LIKE 'a%']" })).toEqual(['pattern-operator'])
    expect(whyOf({ pattern: "[mutex:name = 'a']" })).toEqual(['no-kind-of-ours'])
    expect(whyOf({ id: 'x' })).toEqual(['malformed-id'])
    expect(whyOf({ id: id('sighting') })).toEqual(['id-of-another-type'])
    expect(whyOf({ type: 7 })).toEqual(['no-id'])
    expect(
      read(observableOf({ kind: 'email', value: 'a@b.example' }), { type: 'email-addr', id: id('email-addr') }).dropped,
    ).toEqual([{ what: id('email-addr'), why: 'no-value' }])
    expect(readBundle('text', now).dropped).toEqual([{ what: 'bundle', why: 'no-objects' }])
    // An end that nobody will see is left aside; the claim stays.
    const { claims, dropped } = read({ ...good, valid_until: '2999-01-01T00:00:00Z' })
    expect(claims).toMatchObject([{ validUntil: null }])
    expect(dropped).toMatchObject([{ why: 'time-too-far' }])
  })

  it('tell what was seen of ours, how often, and what was looked for in vain', () => {
    const seen = {
      type: 'sighting',
      id: id('sighting'),
      sighting_of_ref: good.id,
      count: 3,
      last_seen: '2026-11-05T00:00:00Z',
    }
    const vain = { type: 'sighting', id: id('sighting', 2), sighting_of_ref: good.id, count: 0 }
    const { sightings, dropped } = read(seen, vain, { ...vain, id: id('sighting', 3), count: 'many' })
    expect(sightings).toMatchObject([
      { of: good.id, count: 3, lastSeen: '2026-11-05T00:00:00.000Z' },
      { of: good.id, count: 0, lastSeen: null },
    ])
    expect(dropped).toMatchObject([{ why: 'malformed-sighting' }])
  })

  it('are bounded, follow no reference, and never break the reader', () => {
    const circle = [1, 2].map((number) => ({
      type: 'relationship',
      spec_version: '2.1',
      id: id('relationship', number),
      source_ref: id('relationship', 3 - number),
      target_ref: id('relationship', number),
    }))
    expect(read(...circle)).toEqual({ claims: [], sightings: [], dropped: [] })
    const many = Array.from({ length: 30 }, (_, at) => ({ ...good, id: id('indicator', at) }))
    const bounded = readBundle(many, now, { objects: 20, claims: 5 })
    expect([bounded.claims.length, bounded.dropped.map(({ why }) => why)]).toEqual([
      5,
      ['too-many-objects', 'too-many-claims'],
    ])
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.constantFrom(...Object.keys(good), 'labels', 'revoked', 'confidence', '__proto__'),
          fc.jsonValue(),
        ),
        (change) => {
          const { claims, dropped } = readBundle(JSON.parse(JSON.stringify([{ ...good, ...change }])), now)
          expect(claims.length + dropped.length).toBeGreaterThanOrEqual(0)
        },
      ),
      rounds(1_000),
    )
  })

  const folder = join(process.env.SHARED_DATA ?? '/nowhere', 'conformance-stix-misp/stix21-examples')
  it.runIf(existsSync(folder))('that OASIS gives as examples are read (not run without SHARED_DATA)', () => {
    const files = globSync('*.json', { cwd: folder }).toSorted()
    expect(files.length).toBeGreaterThan(4)
    const why = files.flatMap((file) =>
      readBundle(JSON.parse(readFileSync(join(folder, file), 'utf8')), now).dropped.map((one) => one.why),
    )
    expect(why.filter((one) => /malformed|no-id|other-version/.test(one))).toEqual([])
    const c2 = readBundle(JSON.parse(readFileSync(join(folder, 'indicator-for-c2-ip-address.json'), 'utf8')), now)
    expect(c2.claims.filter((one) => one.from === 'indicator').map(({ kind }) => kind)).toEqual(['web-address'])
  })
})

describe('what a reader of another dialect drops', () => {
  const account = observableOf({
    kind: 'iban',
    value: 'NL61DYKW0123456789',
    more: { bic: 'DYKWNL2A', currency: 'EUR' },
  })

  it('is named by property, and as a whole when the type is unknown', () => {
    expect(lossOf(account, 'opencti')).toEqual(['currency', 'extensions'])
    expect(lossOf(account, 'dogesec')).toEqual(['value'])
    expect(lossOf(account, 'plain')).toContain('type')
    expect(lossOf(observableOf({ kind: 'email', value: 'a@b.example' }), 'plain')).toEqual([])
    expect(lossOf(observableOf({ kind: 'merchant', value: 'adyen:Shop' }), 'opencti')).toContain('type')
    expect(lossOf(good, 'plain')).toEqual([])
    expect(lossOf(tlpMarking('amber'), 'opencti')).toEqual([])
  })

  it('is counted over a collection', () => {
    const merchant = observableOf({ kind: 'merchant', value: 'adyen:Shop' })
    expect(lossReport([account, account, merchant, good], 'opencti')).toEqual({
      dialect: 'opencti',
      types: { merchant: 1 },
      properties: { 'bank-account.currency': 2, 'bank-account.extensions': 2 },
    })
  })
})
