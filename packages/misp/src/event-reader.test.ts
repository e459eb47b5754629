// SPDX-License-Identifier: EUPL-1.2
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rounds } from '../../../tests/property.ts'
import { readEvent } from './event-reader.ts'
import { readManifest } from './manifest-reader.ts'
import { demoIban, now, org, tenEvents, uuidOf } from './memory-events.fixture.ts'
import { objectOf } from './objects.ts'

const attribute = {
  uuid: uuidOf(1),
  type: 'iban',
  value: demoIban(7),
  category: 'Financial fraud',
  to_ids: true,
  timestamp: '1796000000',
}
const event = (...attributes: object[]) => ({
  Event: { uuid: uuidOf(0), info: 'Accounts', timestamp: '1796000000', Orgc: org, Attribute: attributes },
})
const whyOf = (change: object) => readEvent(event({ ...attribute, ...change }), now).dropped.map(({ why }) => why)

describe('events of others', () => {
  it('are read from a file, an answer, or the event alone', () => {
    const whole = event(attribute)
    for (const json of [whole, whole.Event])
      expect(readEvent(json, now)).toMatchObject({
        event: { org },
        claims: [{ kind: 'iban', value: demoIban(7), toIds: true, deleted: false }],
        dropped: [],
      })
  })

  it('say of what is not read why: an iban of MISP may be any word', () => {
    expect(whyOf({ value: 'see attachment' })).toEqual(['not-an-iban'])
    expect(whyOf({ value: demoIban(7).replace(/^NL../, 'NL00') })).toEqual(['not-an-iban'])
    expect(whyOf({ value: ' nl ' })).toEqual(['not-an-iban'])
    expect(whyOf({ value: `${demoIban(7)}\u202e` })).toEqual(['control-characters'])
    expect(whyOf({ value: 7 })).toEqual(['no-value'])
    expect(whyOf({ value: 'x'.repeat(5_000) })).toEqual(['value-too-long'])
    expect(whyOf({ type: 'phone-number', value: 'call me' })).toEqual(['not-a-phone-number'])
    expect(whyOf({ type: 'url', value: 'javascript://x' })).toEqual(['other-scheme'])
    expect(whyOf({ type: 'domain', value: 'localhost' })).toEqual(['not-a-web-address'])
    expect(whyOf({ type: 'email-src', value: 'nobody' })).toEqual(['not-an-email-address'])
    expect(whyOf({ type: 'md5', value: 'd41d8cd98f00b204e9800998ecf8427e' })).toEqual(['no-kind-of-ours'])
    expect(whyOf({ type: '__proto__', value: 'x' })).toEqual(['no-kind-of-ours'])
    expect(whyOf({ uuid: '1' })).toEqual(['malformed-uuid'])
    expect(whyOf({ timestamp: 'yesterday' })).toEqual(['malformed-time'])
    expect(whyOf({ timestamp: '32472144000' })).toEqual(['time-in-future'])
    expect(whyOf({ first_seen: '2999-01-01T00:00:00+00:00' })).toEqual(['time-in-future'])
    expect(whyOf({ first_seen: '2026-11-02T00:00:00+00:00', last_seen: '2026-11-01T00:00:00+00:00' })).toEqual([
      'ends-before-it-begins',
    ])
    expect(readEvent(event({ ...attribute, last_seen: '2999-01-01T00:00:00+00:00' }), now)).toMatchObject({
      claims: [{ lastSeen: null }],
      dropped: [{ what: 'iban last_seen', why: 'time-too-far' }],
    })
    for (const [json, why] of [
      ['text', 'no-event'],
      [{ Event: { uuid: 'x', timestamp: '1' } }, 'malformed-uuid'],
      [{ Event: { uuid: uuidOf(0), timestamp: '32472144000' } }, 'time-in-future'],
    ] as const)
      expect(readEvent(json, now)).toEqual({ event: null, claims: [], dropped: [{ what: 'event', why }] })
  })

  it('read composite types by their first half, and objects by what they name', () => {
    const object = (name: string, parts: [string, string, string][]) => ({
      uuid: uuidOf(50),
      name,
      Attribute: parts.map(([relation, type, value], at) => ({
        ...attribute,
        uuid: uuidOf(60 + at),
        object_relation: relation,
        type,
        value,
      })),
    })
    const read = (...objects: object[]) =>
      readEvent({ ...event().Event, Object: objects }, now).claims.map(({ kind, value }) => `${kind} ${value}`)
    expect(
      readEvent(event({ ...attribute, type: 'domain|ip', value: 'shop.example|192.0.2.1' }), now).claims,
    ).toMatchObject([{ value: 'shop.example' }])
    expect(
      read(
        object('twitter-account', [
          ['name', 'text', 'verzonnen'],
          ['id', 'text', '7'],
        ]),
      ),
    ).toEqual(['user-name twitter:verzonnen'])
    expect(
      read(
        object('user-account', [
          ['account-type', 'text', 'skype'],
          ['user-id', 'text', 'verzonnen'],
        ]),
      ),
    ).toEqual(['user-name skype:verzonnen'])
    expect(
      read(
        object('phishing', [
          ['url', 'url', 'https://shop.example/'],
          ['url-redirect', 'url', 'https://bank.example/'],
        ]),
      ),
    ).toEqual(['web-address shop.example'])
    expect(
      read(
        object('bank-account', [
          ['iban', 'iban', demoIban(7)],
          ['swift', 'bic', 'DYKWNL2A'],
        ]),
      ),
    ).toEqual([`iban ${demoIban(7)}`])
    expect(read({ ...object('bank-account', [['iban', 'iban', demoIban(7)]]), deleted: true })).toHaveLength(1)
    // Our own objects with more in them.
    const transaction = objectOf('transaction', {
      uuid: uuidOf(70),
      timestamp: now,
      parts: [
        { relation: 'amount', value: '250' },
        { relation: 'date', value: now },
      ],
    })
    expect(read(transaction)).toEqual([])
    expect(() =>
      objectOf('transaction', { uuid: uuidOf(70), timestamp: now, parts: [{ relation: 'victim', value: 'x' }] }),
    ).toThrow('victim')
  })

  it('follow deletions and sightings, and of the same attribute twice the newer', () => {
    const sightings = [{ type: '0' }, { type: '0' }, { type: '1' }, { type: '2' }, 'x']
    expect(readEvent(event({ ...attribute, deleted: '1', Sighting: sightings }), now).claims).toMatchObject([
      { deleted: true, sightings: { seen: 2, falsePositive: 1, expired: 1 } },
    ])
    const twice = readEvent(event({ ...attribute, timestamp: '1796000009', deleted: true }, attribute), now)
    expect(twice).toMatchObject({ claims: [{ deleted: true }], dropped: [{ why: 'twice' }] })
  })

  it('are bounded, follow no reference, and never break the reader', () => {
    const loop = [1, 2].map((at) => ({
      uuid: uuidOf(at),
      name: 'x',
      ObjectReference: [{ object_uuid: uuidOf(at), referenced_uuid: uuidOf(3 - at) }],
      Attribute: [],
    }))
    expect(readEvent({ ...event().Event, Object: loop, RelatedEvent: [event(attribute)] }, now)).toMatchObject({
      claims: [],
      dropped: [{ what: 'RelatedEvent' }],
    })
    const many = Array.from({ length: 100 }, (_, at) => ({ ...attribute, uuid: uuidOf(at), value: demoIban(at) }))
    const bounded = readEvent(event(...many), now, { attributes: 50, claims: 20, dropped: 5 })
    expect(bounded.claims).toHaveLength(20)
    expect(bounded.dropped.at(-1)).toEqual({ what: 'event', why: 'more-was-dropped' })
    const names = fc.constantFrom(
      ...Object.keys(attribute),
      'first_seen',
      'last_seen',
      'Tag',
      'deleted',
      'object_relation',
      'Sighting',
      '__proto__',
    )
    const change = fc.dictionary(names, fc.jsonValue())
    fc.assert(
      fc.property(
        change,
        fc.dictionary(fc.constantFrom('Object', 'Attribute', 'Orgc', 'Tag', 'timestamp', 'info'), fc.jsonValue()),
        (one, other) => {
          const raw = {
            ...event({ ...attribute, ...one }).Event,
            Object: [{ uuid: uuidOf(9), ...one, Attribute: [{ ...attribute, ...one }] }],
            ...other,
          }
          const { claims } = readEvent(JSON.parse(JSON.stringify(raw)), now)
          expect(claims.length).toBeLessThanOrEqual(2)
        },
      ),
      rounds(1_000),
    )
    expect(
      readManifest(
        { x: {}, [uuidOf(1)]: { timestamp: '32472144000' }, [uuidOf(2)]: { timestamp: 5 }, [uuidOf(3)]: [] },
        now,
      ),
    ).toMatchObject({
      events: [{ uuid: uuidOf(2) }],
      dropped: [{ why: 'malformed-uuid' }, { why: 'time-in-future' }, { why: 'malformed-time' }],
    })
  })

  const folder = join(process.env.SHARED_DATA ?? '/nowhere', 'conformance-stix-misp')
  it.runIf(existsSync(folder))('of PyMISP are read, and its schema fits ours (not run without SHARED_DATA)', () => {
    const json = (path: string) => JSON.parse(readFileSync(join(folder, path), 'utf8')) as Record<string, unknown>
    expect(readEvent(json('misp-examples/misp_event.json'), now).claims).toMatchObject([
      { kind: 'web-address', value: 'fake.website.com/malware/is/here' },
    ])
    expect(readEvent(json('misp-examples/57c4445b-c548-4654-af0b-4be3950d210f.json'), now).event?.uuid).toBe(
      '57c4445b-c548-4654-af0b-4be3950d210f',
    )
    const validate = new Ajv({
      strict: false,
      allErrors: true,
      schemaId: 'id',
      meta: false,
      validateSchema: false,
    } as object).compile(openSchema(json('misp-event.schema.json')))
    for (const one of tenEvents()) expect(validate(JSON.parse(JSON.stringify(one))) || validate.errors).toBe(true)
    expect(validate({ Event: { ...tenEvents()[0]?.Event, timestamp: 5 } })).toBe(false)
  })
})

/** The schema is of MISP 2.4 before objects and `first_seen`: with names that it does not know allowed, it still says what those must be that it knows. */
function openSchema(schema: Record<string, unknown>): Record<string, unknown> {
  return JSON.parse(JSON.stringify(schema), (name: string, value: unknown) =>
    ['additionalProperties', '$schema', 'id'].includes(name) && typeof value !== 'object' ? undefined : value,
  ) as Record<string, unknown>
}
