// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rounds } from '../../../tests/property.ts'
import { attributeOf } from './attributes.ts'
import { readEvent } from './event-reader.ts'
import { eventOf } from './events.ts'
import { feedFile } from './feed.ts'
import { demoIban, org, uuidOf } from './memory-events.fixture.ts'
import type { IdentifierKind } from './misp-types.ts'
import { hasObject, identifierObjectOf } from './objects.ts'

const now = new Date('2026-12-01T12:00:00Z')
const label = fc.stringMatching(/^[a-z\d]([a-z\d-]{0,8}[a-z\d])?$/)
const host = fc.array(label, { minLength: 1, maxLength: 3 }).map((labels) => `${labels.join('.')}.example`)
const digits = (count: number) => fc.stringMatching(new RegExp(`^\\d{${count}}$`))
// What a name may be made of, with the signs that machine tags and composite types know.
const name = fc.stringMatching(/^[a-z\d"'|:=%!&#._-]{0,18}[a-z\d]$/)
const of = (kind: IdentifierKind, value: fc.Arbitrary<string>) => value.map((one) => ({ kind, value: one }))
const identifiers = fc.oneof(
  of('iban', fc.nat(999_999).map(demoIban)),
  of(
    'phone',
    digits(9).map((number) => `+31${number}`),
  ),
  of(
    'email',
    fc.tuple(label, host).map((parts) => parts.join('@')),
  ),
  of('web-address', host),
  of(
    'web-address',
    fc.tuple(host, fc.webPath({ size: 'small' })).map(([at, path]) => `${at}/p${path}`),
  ),
  of('web-address', fc.ipV4()),
  of('web-address', fc.constant('[2001:db8::1]')),
  of(
    'user-name',
    fc
      .tuple(fc.constantFrom('instagram:', 'telegram:', 'facebook:', 'marktplaats:', ''), name)
      .map((parts) => parts.join('')),
  ),
  of(
    'crypto-address',
    fc.constantFrom(
      '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa',
      'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4',
      '0x0123456789abcdef0123456789abcdef01234567',
    ),
  ),
  of('company-number', digits(8)),
  of(
    'merchant',
    name.map((one) => `adyen:${one}`),
  ),
)
const seconds = fc.integer({ min: Date.UTC(2024, 0) / 1_000, max: now.getTime() / 1_000 })
const validity = fc.record({
  timestamp: seconds,
  firstSeen: seconds,
  days: fc.option(fc.integer({ min: 0, max: 1_000 })),
  deleted: fc.boolean(),
  toIds: fc.boolean(),
})

describe('to MISP and back', () => {
  it.each(['attribute', 'object'] as const)(
    'an identifier as %s comes back as it went, with its validity, its tags and its recall',
    (form) => {
      fc.assert(
        fc.property(identifiers, validity, fc.boolean(), ({ kind, value }, { days, firstSeen, ...times }, isFeed) => {
          if (form === 'object' && !hasObject(kind)) return
          const draft = {
            ...times,
            uuid: uuidOf(1),
            kind,
            value,
            firstSeen,
            lastSeen: days === null ? null : firstSeen + days * 86_400,
            comment: 'Warned about',
            tags: ['tlp:amber'],
          }
          const event = eventOf({
            uuid: uuidOf(0),
            info: 'Listings',
            date: now,
            timestamp: now,
            org,
            ...(form === 'attribute' ? { attributes: [attributeOf(draft)] } : { objects: [identifierObjectOf(draft)] }),
          })
          const { claims, dropped } = readEvent(JSON.parse(JSON.stringify(isFeed ? feedFile(event) : event)), now)
          expect(dropped.filter(({ why }) => why !== 'beside-the-name' && why !== 'no-kind-of-ours')).toEqual([])
          expect(claims).toMatchObject([
            {
              kind,
              value,
              timestamp: new Date(times.timestamp * 1_000).toISOString(),
              firstSeen: new Date(firstSeen * 1_000).toISOString(),
              lastSeen: days === null ? null : new Date((firstSeen + days * 86_400) * 1_000).toISOString(),
              deleted: times.deleted,
              toIds: times.toIds,
            },
          ])
          expect(claims[0]?.tags).toContain('tlp:amber')
        }),
        rounds(2_000),
      )
    },
  )
})
