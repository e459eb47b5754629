// SPDX-License-Identifier: EUPL-1.2
import { createHash, createPrivateKey } from 'node:crypto'
import { digestOf, TagIndex } from '@dijkwacht/check-client/set'
import { CompactSign, type JWK } from 'jose'

const [namespace, epoch, set] = ['partner', 2_900, '00000000-0000-4000-8000-000000000001']
/** Published: sign your own sets with it, and trust nothing that it signed. */
const testKey = privateKeyOf(0x7e)
const strangeKey = privateKeyOf(0x66)

/** A base of 200 tags, three versions after it, and what must be refused. Ed25519 gives the same signature each time. */
export async function setVectors() {
  const tags = Array.from({ length: 220 }, (_, place) => hashed(`tag ${place}`).subarray(0, 16))
  const prefixes = tags.map((tag) => tag.readUIntBE(0, 5))
  const inBase = prefixes.slice(0, 200)
  const base = await baseOf(inBase, testKey)
  const changes = [
    { added: [200, 201, 202], removed: [0, 1] },
    { added: [], removed: [200, 50, 51] },
    { added: [0, 203], removed: [] },
  ]
  const held = new Set(Array.from({ length: 200 }, (_, place) => place))
  const versions = [{ version: 1, count: held.size, kinds: ['iban'], held: new Set(held) }]
  const deltas: string[] = []
  let previous = hashed('first version').toString('hex')
  for (const { added, removed } of changes) {
    for (const place of removed) held.delete(place)
    for (const place of added) held.add(place)
    const version = deltas.length + 2
    const [plus, minus] = [added, removed].map((places) => inBytes(places.map((place) => prefixes[place] as number)))
    // An agreement about one kind more changes no tag of the second.
    const kinds = version < 3 ? ['iban'] : ['iban', 'phone']
    const content = { set, namespace, epoch, version, previous, count: held.size, kinds, added: plus, removed: minus }
    const text = await sign(JSON.stringify(content), testKey)
    previous = await digestOf(text)
    deltas.push(text)
    versions.push({ version, count: held.size, kinds, held: new Set(held) })
  }
  const [first, second, third] = deltas as [string, string, string]
  const asked = [0, 1, 2, 50, 51, 199, 200, 201, 202, 203, 219]
  return {
    comment: 'The key is published, for tests only. base is base64; tags are the 16 bytes of which a set holds five.',
    key: testKey,
    base: base.toString('base64'),
    deltas,
    versions: versions.map((one) => ({
      version: one.version,
      count: one.count,
      kinds: one.kinds,
      has: asked.map((place) => ({ tag: (tags[place] as Buffer).toString('hex'), isIn: one.held.has(place) })),
    })),
    refusedBases: [
      { why: 'signed with another key', base: (await baseOf(inBase, strangeKey)).toString('base64') },
      { why: 'one bit of the list is another', base: flipped(base, base.length - 3).toString('base64') },
      { why: 'cut off', base: base.subarray(0, -1).toString('base64') },
      { why: 'a byte too many', base: Buffer.concat([base, Buffer.of(0)]).toString('base64') },
      { why: 'a head without a list', base: base.subarray(0, base.indexOf(10)).toString('base64') },
      { why: 'more tags than bytes', base: (await baseOf(inBase, testKey, { count: 2 ** 31 })).toString('base64') },
      { why: 'no set at all', base: Buffer.from('<html></html>').toString('base64') },
    ],
    /** Each is given after the base alone. */
    refusedDeltas: [
      { why: 'a version is missing', delta: second },
      { why: 'two versions are missing', delta: third },
      { why: 'signed with another key', delta: await resigned(first, strangeKey, {}) },
      { why: 'of another set', delta: await resigned(first, testKey, { set: '00000000-0000-4000-8000-000000000002' }) },
      { why: 'of another epoch', delta: await resigned(first, testKey, { epoch: epoch + 1 }) },
      { why: 'of another namespace', delta: await resigned(first, testKey, { namespace: 'device' }) },
      { why: 'names another version before it', delta: await resigned(first, testKey, { previous: '00'.repeat(32) }) },
      {
        why: 'takes out a tag that is not there',
        delta: await resigned(first, testKey, { removed: inBytes([prefixes[0] as number, 6]) }),
      },
      { why: 'the number of tags is another', delta: await resigned(first, testKey, { count: 7 }) },
      { why: 'half a tag', delta: await resigned(first, testKey, { added: 'AAAAAAAA' }) },
      {
        why: 'a letter of the content is another',
        delta: first.replace(/\.(.)/, (_, sign) => `.${sign === 'e' ? 'f' : 'e'}`),
      },
      { why: 'without a signature', delta: `${first.split('.').slice(0, 2).join('.')}.` },
    ],
  }
}

async function baseOf(prefixes: readonly number[], key: JWK, lie: object = {}): Promise<Buffer> {
  const { count, lowBits, bytes } = TagIndex.of(prefixes.toSorted((a, b) => a - b)).encode()
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const digest = hashed('first version').toString('hex')
  const head = await sign(
    JSON.stringify({ set, namespace, epoch, version: 1, digest, count, kinds: ['iban'], lowBits, sha256, ...lie }),
    key,
  )
  return Buffer.concat([Buffer.from(`${head}\n`), bytes])
}

async function resigned(text: string, key: JWK, altered: object): Promise<string> {
  const content = JSON.parse(Buffer.from(text.split('.')[1] ?? '', 'base64url').toString()) as object
  return sign(JSON.stringify({ ...content, ...altered }), key)
}

function sign(text: string, key: JWK): Promise<string> {
  return new CompactSign(Buffer.from(text)).setProtectedHeader({ alg: 'EdDSA' }).sign({ ...key, alg: 'EdDSA' })
}

function privateKeyOf(byte: number): JWK {
  const pkcs8 = Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), Buffer.alloc(32, byte)])
  return createPrivateKey({ key: pkcs8, format: 'der', type: 'pkcs8' }).export({ format: 'jwk' })
}

function inBytes(prefixes: readonly number[]): string {
  const bytes = Buffer.alloc(prefixes.length * 5)
  prefixes.forEach((prefix, place) => bytes.writeUIntBE(prefix, place * 5, 5))
  return bytes.toString('base64url')
}

function flipped(bytes: Buffer, place: number): Buffer {
  const altered = Buffer.from(bytes)
  altered[place] = (altered[place] as number) ^ 1
  return altered
}

const hashed = (text: string) => createHash('sha256').update(text).digest()
