// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readMessage, readName, recordType } from './dns-message.ts'
import { readKey, signatureOf, signed, type TransactionKey } from './signed-message.query.ts'
import { fitsIn } from './zone-records.ts'
import { packed, soaData, zoneUpdate } from './zone-update.ts'
import { rounds } from '../../../../tests/property.ts'

const zone = { name: 'rpz.dijkwacht.example', warningHost: 'waarschuwing.dijkwacht.example' }

const label = fc.stringMatching(/^[a-z0-9_-]{1,63}$/)
const name = fc.array(label, { minLength: 1, maxLength: 6 }).map((labels) => labels.join('.'))
const names = fc.uniqueArray(fc.record({ name: name.filter((text) => fitsIn(zone, text)), isListed: fc.boolean() }), {
  selector: (one) => one.name,
  maxLength: 60,
})
const textOf = (bytes: Buffer): string => {
  const labels: string[] = []
  for (let at = 0; bytes[at]; at += 1 + (bytes[at] as number))
    labels.push(bytes.toString('latin1', at + 1, at + 1 + (bytes[at] as number)))
  return labels.join('.')
}

test('an update says of each name and of everything under it what it must be, in what the DNS can read', () => {
  fc.assert(
    fc.property(names, (changes) => {
      const bytes = zoneUpdate(zone, { id: 7, seen: soaData(zone, 3), serial: 4, names: changes })
      const said = readMessage(bytes)
        .records.filter(({ type }) => type === recordType.cname)
        .map(({ at, dataAt, length }) => [
          textOf(readName(bytes, at).bytes),
          length === 0 ? null : textOf(readName(bytes, dataAt).bytes),
        ])
      const wanted = changes.flatMap((one) =>
        ['', '*.'].map((before) => [`${before}${one.name}.${zone.name}`, one.isListed ? zone.warningHost : null]),
      )
      expect(said).toEqual(wanted)
    }),
  )
})

test('any number of names of any length goes into updates that the DNS can carry, each name in one of them', () => {
  const long = fc
    .tuple(fc.integer({ min: 1, max: 225 }), fc.integer({ min: 500, max: 6_000 }), fc.boolean())
    .map(([length, count, isMixed]) =>
      Array.from({ length: count }, (_, n) => ({
        name: `${n}-${'x'.repeat(length)}`.replaceAll(/.{50}/g, '$&.').replace(/\.$/, ''),
        isListed: !isMixed || n % 3 > 0,
      })).filter((one) => fitsIn(zone, one.name)),
    )
  fc.assert(
    fc.property(long, (changes) => {
      const updates = packed(zone, changes)
      for (const [place, update] of updates.entries()) {
        const bytes = zoneUpdate(zone, { id: place, seen: soaData(zone, 3), serial: 4, names: update })
        expect(signed(bytes, key, now).bytes.length).toBeLessThanOrEqual(65_535)
      }
      expect(
        updates
          .flat()
          .map((one) => one.name)
          .sort(),
      ).toEqual(changes.map((one) => one.name).sort())
    }),
    rounds(30),
  )
})

test('what is no name of the DNS never goes out, because one such name would stop all others', () => {
  expect(fitsIn(zone, `${'a'.repeat(63)}.example`)).toBe(true)
  expect(fitsIn(zone, `${'a'.repeat(64)}.example`)).toBe(false)
  expect(fitsIn(zone, 'nep..example')).toBe(false)
  expect(fitsIn(zone, Array(60).fill('abc').join('.'))).toBe(false)
})

// What Knot DNS 3.4.6 answered to a question of ours, with a key that was made for it.
const key = readKey(
  `hmac-sha256:publisher:${Buffer.from('sleutel-van-de-proef-sleutel-123').toString('base64')}`,
) as TransactionKey
const now = 1_795_753_084
const mac = Buffer.from('28c9c45098fc636cc4976e0bba51801b6a48e659161fb3b25bcafd1869628383', 'hex')
const answer = Buffer.from(
  `1234840000010001000000010372707a0964696a6b7761636874076578616d706c650000060001c00c000600010000003c0041096c6f63616c686f7374000a68
6f73746d61737465720372707a0964696a6b7761636874076578616d706c6500000000010000003c0000001e0002a3000000003c097075626c69736865720000
fa00ff00000000003d0b686d61632d7368613235360000006b09047c012c00205b502b2219d7d1e05334b1b9977c39e9cd2b635dcf78d74d40072aaa9b339cf4
123400000000`.replaceAll('\n', ''),
  'hex',
)
const isOurs = (bytes: Buffer, with_ = { key, mac, now }): boolean => {
  try {
    return signatureOf(bytes, readMessage(bytes), with_).isOurs
  } catch {
    return false
  }
}

test('an answer counts when it is signed with our key, as the answer to this question, just now', () => {
  expect(isOurs(answer)).toBe(true)
  expect(isOurs(answer, { key, mac, now: now + 299 })).toBe(true)
  expect(isOurs(answer, { key, mac, now: now + 301 })).toBe(false)
  expect(isOurs(answer, { key, mac: Buffer.alloc(32), now })).toBe(false)
  expect(isOurs(answer, { key: { ...key, secret: Buffer.from('een andere') }, mac, now })).toBe(false)
  expect(isOurs(answer, { key: { ...key, name: 'provider-a' }, mac, now })).toBe(false)
})

test('an answer of which anything was changed does not count, whatever it was, and never takes us down', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: answer.length - 1 }), fc.integer({ min: 1, max: 255 }), (at, by) => {
      // The names in a signature may be in capitals.
      fc.pre(by !== 0x20)
      const changed = Buffer.from(answer)
      changed[at] = (changed[at] as number) ^ by
      expect(isOurs(changed)).toBe(false)
    }),
    rounds(2_000),
  )
})

test('a key is one line, and anything else is no key', () => {
  expect(readKey('hmac-sha512:Publisher.:c2xldXRlbA==\n')).toMatchObject({
    algorithm: 'hmac-sha512',
    name: 'publisher',
  })
  for (const text of [
    '',
    'publisher:c2xldXRlbA==',
    'hmac-md5:publisher:c2xldXRlbA==',
    'hmac-sha256:publisher:',
    'a:b:c:d',
  ])
    expect(readKey(text)).toBe(null)
})
