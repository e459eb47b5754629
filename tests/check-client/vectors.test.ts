// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expressionsOf, type Kind, kinds, TagSet } from '@dijkwacht/check-client'
import { nativeGroup } from '@dijkwacht/check-client/native'
import { nobleGroup } from '@dijkwacht/check-client/noble'
import { sodiumGroup } from '@dijkwacht/check-client/sodium'
import { fromHex } from '@dijkwacht/check-client/voprf'
import { describe, expect, it } from 'vitest'
import { parseIdentifier } from '#values'
import { canonicalVectors } from '../../tools/check-vectors/canonical-vectors.ts'
import { protocolVectors } from '../../tools/check-vectors/protocol-vectors.ts'
import { setVectors } from '../../tools/check-vectors/set-vectors.ts'

const folder = resolve(import.meta.dirname, '../../packages/check-client/vectors')
const read = <Content>(name: string) => JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as Content

const native = nativeGroup()
const groups = [nobleGroup, await sodiumGroup(), ...(native ? [native] : [])]

describe('protocol.json', () => {
  it.each(groups)('$name makes every step of it again', (group) => {
    expect(protocolVectors(group)).toEqual(read('protocol'))
  })

  it('has inputs of every kind', () => {
    const { vectors } = read<{ vectors: { kind: string }[] }>('protocol')
    expect(new Set(vectors.map(({ kind }) => kind))).toEqual(new Set(kinds))
    expect(vectors.length).toBeGreaterThanOrEqual(18)
  })
})

describe('canonical.json', () => {
  const vectors = read<{ kind: Kind; written: string; expressions: string[] }[]>('canonical')

  it('says what the library makes of each text', () => {
    expect(canonicalVectors()).toEqual(vectors)
    expect(vectors.length).toBeGreaterThanOrEqual(60)
    for (const kind of kinds)
      expect(vectors.some((one) => one.kind === kind && one.expressions.length === 0)).toBe(true)
  })

  it.each(vectors)('$kind: the platform reads "$written" so too', ({ kind, written, expressions }) => {
    const parsed = parseIdentifier(kind, written, { demoBankAllowed: true })
    if (parsed.ok) expect(expressions).toContain(parsed.value.canonical)
    expect(expressionsOf(kind, written)).toEqual(expressions)
  })
})

describe('set.json', async () => {
  const vectors = read<Awaited<ReturnType<typeof setVectors>>>('set')
  const bytesOf = (base: string) => Uint8Array.from(Buffer.from(base, 'base64'))

  it('is made again letter for letter', async () => {
    expect(await setVectors()).toEqual(vectors)
  })

  it('each version has what it says', async () => {
    const set = await TagSet.read(bytesOf(vectors.base), vectors.key)
    for (const [place, { version, count, kinds, has }] of vectors.versions.entries()) {
      if (place > 0) await set.apply(vectors.deltas[place - 1] as string, vectors.key)
      expect([set.version, set.index.size, set.kinds]).toEqual([version, count, kinds])
      for (const { tag, isIn } of has) expect(set.has(fromHex(tag))).toBe(isIn)
    }
  })

  it.each(vectors.refusedBases)('refuses a base: $why', async ({ base }) => {
    await expect(TagSet.read(bytesOf(base), vectors.key)).rejects.toMatchObject({ code: 'wrong-set' })
  })

  it.each(vectors.refusedDeltas)('refuses a version and changes nothing: $why', async ({ delta }) => {
    const set = await TagSet.read(bytesOf(vectors.base), vectors.key)
    const before = set.index.encode()
    await expect(set.apply(delta, vectors.key)).rejects.toMatchObject({ code: 'wrong-set' })
    expect(set.version).toBe(1)
    expect(set.index.encode()).toEqual(before)
    // And the right one still follows.
    await set.apply(vectors.deltas[0] as string, vectors.key)
  })
})
