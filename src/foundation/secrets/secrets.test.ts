// SPDX-License-Identifier: EUPL-1.2
import { createCipheriv, createHmac, randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rounds } from '../../../tests/property.ts'
import { isWeak, openSecrets, publicJwk, readRing, signText } from './index.ts'

const fresh = () => randomBytes(32).toString('base64')
const [one, two] = [fresh(), fresh()]
const secrets = openSecrets(one)

test('what is sealed opens again, for its own purpose only, and only unchanged', () => {
  const sealed = secrets.seal('contact', 'jan@voorbeeld.example')
  expect(secrets.open('contact', sealed)).toBe('jan@voorbeeld.example')
  expect(() => secrets.open('draft', sealed)).toThrow()
  for (const at of [0, 5, 20, 60, sealed.length - 1]) {
    const changed = Buffer.from(sealed)
    changed[at] = (changed[at] ?? 0) ^ 1
    expect(() => secrets.open('contact', changed), `byte ${at}`).toThrow()
  }
})

test('sealing twice gives two texts, digesting twice gives one', () => {
  expect(secrets.seal('a', 'x').equals(secrets.seal('a', 'x'))).toBe(false)
  expect(secrets.digest('a', 'x').equals(secrets.digest('a', 'x'))).toBe(true)
  expect(secrets.digest('a', 'x').equals(secrets.digest('b', 'x'))).toBe(false)
})

test('whatever the order of the ring, what either key sealed opens while both are there, and not without it', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.boolean(), (purpose, text, isFirst) => {
      const [before, after] = isFirst ? [one, two] : [two, one]
      const sealed = openSecrets(`1:${before}`).seal(purpose, text)
      expect(openSecrets(`1:${before},2:${after}`).open(purpose, sealed)).toBe(text)
      expect(openSecrets(`2:${after},1:${before}`).open(purpose, sealed)).toBe(text)
      expect(() => openSecrets(`2:${after}`).open(purpose, sealed)).toThrow('key 1, which is not in SECRET_KEYS')
    }),
    rounds(100),
  )
})

/** As it was done when there was one key. */
function sealedBefore(key: string, purpose: string, text: string): Buffer {
  const derived = createHmac('sha256', Buffer.from(key, 'base64')).update(`dijkwacht:${purpose}`).digest()
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', derived, nonce)
  return Buffer.concat([nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()])
}

test('what was sealed, digested and signed when there was one key is still read', () => {
  const sealed = sealedBefore(one, 'contact', 'jan@voorbeeld.example')
  for (const ring of [one, `1:${one}`, `2:${two},1:${one}`])
    expect(openSecrets(ring).open('contact', sealed)).toBe('jan@voorbeeld.example')
  const digestKey = createHmac('sha256', Buffer.from(one, 'base64')).update('dijkwacht:digest:code').digest()
  const digest = createHmac('sha256', digestKey).update('ABC').digest()
  expect(openSecrets(`2:${two},1:${one}`).digest('code', 'ABC')).toEqual(digest)
})

test('what is signed says with which number, and the keys of both numbers are published', () => {
  const ring = openSecrets(`2:${two},1:${one}`)
  const header = JSON.parse(
    Buffer.from(signText(ring.signingKey('audit-seal'), {}).split('.')[0] ?? '', 'base64url').toString(),
  )
  expect(header.kid).toMatch(/^2-[\da-f]{16}$/)
  expect(ring.signingKeys('audit-seal').map((key) => publicJwk(key).kid.split('-')[0])).toEqual(['2', '1'])
  expect(publicJwk(ring.signingKeys('audit-seal')[1] ?? ring.signingKey('audit-seal'))).toEqual(
    publicJwk(secrets.signingKey('audit-seal')),
  )
})

test.each([
  ['a short one', 'c2hvcnQ=', 'openssl rand -base64 32'],
  ['a number twice', `1:${one},1:${two}`, 'two keys with number 1'],
  ['a key twice', `1:${one},2:${one}`, 'the same key under two numbers'],
  ['number nought', `0:${one}`, 'openssl rand -base64 32'],
])('a ring with %s is refused in one sentence', (_what, text, sentence) => {
  expect(() => readRing(text)).toThrow(sentence)
})

test('a key that somebody could guess is known, and one of chance is not taken for one', () => {
  const bytes = (make: (at: number) => number) => Buffer.from(Array.from({ length: 32 }, (_, at) => make(at) & 0xff))
  for (const weak of [
    bytes(() => 0),
    bytes((at) => at),
    bytes((at) => 250 - 3 * at),
    bytes((at) => (at % 8) * 17),
    Buffer.from('dit is een wachtwoord van iemand'),
  ])
    expect(isWeak(`2:${fresh()},1:${weak.toString('base64')}`), weak.toString('hex')).toBe(true)
  for (let n = 0; n < 10_000; n += 1) expect(isWeak(fresh())).toBe(false)
})
