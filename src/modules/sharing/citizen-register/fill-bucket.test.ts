// SPDX-License-Identifier: EUPL-1.2
import { randomBytes } from 'node:crypto'
import { encodeTold, decodeTold, type Told } from '@dijkwacht/check-client/citizen'
import { entryBytes, readBucket } from '@dijkwacht/check-client/tag'
import { pieces, toHex } from '@dijkwacht/check-client/voprf'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openSecrets } from '#foundation/secrets'
import { bitsFor, sizeFor } from './divide.ts'
import { fillBucket, fillEntry } from './fill-bucket.query.ts'
import { rounds } from '../../../../tests/property.ts'

const secrets = openSecrets(randomBytes(32).toString('base64'))
const size = 64
const listed: Told = {
  outcome: 'listed',
  reach: 'domain',
  pagesApart: false,
  reason: null,
  authority: 0,
  lastDay: 20_800,
  isShield: false,
  imitates: null,
  firstDay: 20_435,
  reports: 10,
}
const told = encodeTold(listed)

/** Outputs of the protocol, which look like chance to whoever did not ask. */
const outputs = (count: number) => Array.from({ length: count }, () => randomBytes(64))
const fill = async (own: readonly Buffer[], name = 'a bucket') => {
  const entries = await Promise.all(
    own.map((output) => fillEntry(secrets, { tag: output.subarray(0, 16), metaKey: output.subarray(32) }, told)),
  )
  return fillBucket(secrets, name, entries, size)
}
const names = (bucket: Uint8Array) => new Set(pieces(bucket, entryBytes).map(toHex))
const missingIn = (those: Set<string>, these: Set<string>) => [...these].filter((name) => !those.has(name)).length

describe('a bucket', () => {
  it('has one length, whatever it holds, and tells only who asked', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: size }), async (count) => {
        const own = outputs(count)
        const bucket = await fill(own)
        expect(bucket.length).toBe(size * entryBytes)
        for (const output of own) expect(decodeTold((await readBucket(output, bucket)) as Uint8Array)).toEqual(listed)
        expect(await readBucket(randomBytes(64), bucket)).toBeNull()
      }),
      rounds(30),
    )
  })

  it('shows the same change whether something came or went: one line for another', async () => {
    const own = outputs(20)
    const [before, after] = [names(await fill(own)), names(await fill(own.slice(1)))]
    expect(missingIn(after, before)).toBe(1)
    expect(missingIn(before, after)).toBe(1)
  })

  it('is the same every time that it is made of the same, in any order, and another bucket has other noise', async () => {
    const own = outputs(10)
    expect((await fill(own)).equals(await fill(own.toReversed()))).toBe(true)
    expect(missingIn(names(await fill([], 'one')), names(await fill([], 'other')))).toBe(size)
  })

  it('looks like chance: a full one and an empty one have bytes as even as each other', async () => {
    const evenness = (bucket: Uint8Array) => {
      const counts = new Float64Array(256)
      for (const byte of bucket) counts[byte]! += 1
      const expected = bucket.length / 256
      return counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0)
    }
    // Chi-squared with 255 degrees of freedom: over 400 happens to chance once in a hundred million.
    const joined = async (count: number) =>
      Buffer.concat(
        await Promise.all(Array.from({ length: 50 }, (_, place) => fill(outputs(count), `bucket ${place}`))),
      )
    expect(evenness(await joined(size))).toBeLessThan(400)
    expect(evenness(await joined(0))).toBeLessThan(400)
  })

  it('holds about six hundred', () => {
    expect([0, 1, 600, 22_000, 10_000_000].map(bitsFor)).toEqual([0, 0, 0, 5, 14])
    expect([0, 63, 64, 700].map(sizeFor)).toEqual([64, 64, 128, 704])
  })
})
