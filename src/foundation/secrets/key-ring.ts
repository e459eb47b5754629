// SPDX-License-Identifier: EUPL-1.2
import { createCipheriv, createDecipheriv, createHmac } from 'node:crypto'
import { type SigningKey, signingKeyFrom } from './signing-key.ts'

/** For what this program signs: each has a key of its own under every number, so that a signature of one thing is none of another. */
export const signingPurposes = [
  'audit-seal',
  'complaints.webhook',
  'dossiers.package',
  'erasure-log',
  'key-history',
  'reports.proof',
  'sharing.registrar',
  'sharing.tag-sets',
  'signals.webhooks',
  'warnings.webhooks',
] as const
export type SigningPurpose = (typeof signingPurposes)[number]

export interface RingKey {
  number: number
  /** Whether two keys are the same, said without saying the key. */
  fingerprint: string
  /** RFC 3394: the key of one sealed thing, 32 bytes, becomes 40. */
  wrap(key: Buffer): Buffer
  unwrap(wrapped: Buffer): Buffer
  signingKey(purpose: SigningPurpose): SigningKey
  /** Derived from it, for what was made before there was a ring; so are all digests of a database of then, by the key itself. */
  derive(words: string): Buffer
  bytes: Buffer
}

/** The first seals and signs; all others still open and verify. */
export type KeyRing = readonly [RingKey, ...RingKey[]]

const howToMake = 'make one with: openssl rand -base64 32'
const wrapping = 'id-aes256-wrap'
const initialValue = Buffer.alloc(8, 0xa6)

/** '2:BASE64,1:BASE64'; a key without a number is number 1. Throws in one sentence what is wrong with it. */
export function readRing(text: string): KeyRing {
  const keys = text
    .trim()
    .split(/[,\s]+/)
    .map((word) => {
      const [, number = '1', base64 = ''] = /^(?:(\d{1,5}):)?([A-Za-z\d+/]{43}=)$/.exec(word) ?? []
      if (base64 === '' || Number(number) < 1 || Number(number) > 65_535)
        throw new Error(`must be 32 bytes in base64 with a number before it, 1:KEY, and a comma between: ${howToMake}`)
      return { number: Number(number), bytes: Buffer.from(base64, 'base64') }
    })
  for (const { number, bytes } of keys) {
    if (keys.filter((one) => one.number === number).length > 1) throw new Error(`has two keys with number ${number}`)
    if (keys.filter((one) => one.bytes.equals(bytes)).length > 1)
      throw new Error(`has the same key under two numbers: ${howToMake}`)
  }
  const [first, ...others] = keys.map(({ number, bytes }) => ringKey(number, bytes))
  return [first as RingKey, ...others]
}

/** Whether somebody could guess one of these keys: too few different bytes to come from chance, a row of them, or something typed. */
export function isWeak(text: string): boolean {
  return text
    .split(/[,\s]+/)
    .filter(Boolean)
    .map((word) => Buffer.from(word.replace(/^\d+:/, ''), 'base64'))
    .some((bytes) => {
      const steps = new Set(bytes.map((byte, at) => (byte - (bytes[at - 1] ?? 0)) & 0xff).subarray(1))
      const isTyped = bytes.every((byte) => byte >= 0x20 && byte < 0x7f)
      return bytes.length < 32 || new Set(bytes).size < 16 || steps.size < 8 || isTyped
    })
}

export function oldestOf(ring: KeyRing): RingKey {
  return ring.toSorted((one, other) => one.number - other.number)[0] ?? ring[0]
}

function ringKey(number: number, bytes: Buffer): RingKey {
  const derive = (words: string) => createHmac('sha256', bytes).update(words).digest()
  const wrapper = derive('dijkwacht 2:wrap')
  return {
    number,
    fingerprint: derive('dijkwacht 2:fingerprint').subarray(0, 8).toString('hex'),
    wrap(key) {
      const cipher = createCipheriv(wrapping, wrapper, initialValue)
      return Buffer.concat([cipher.update(key), cipher.final()])
    },
    unwrap(wrapped) {
      const decipher = createDecipheriv(wrapping, wrapper, initialValue)
      return Buffer.concat([decipher.update(wrapped), decipher.final()])
    },
    signingKey: (purpose) => signingKeyFrom(derive(`dijkwacht:sign:${purpose}`), number),
    derive,
    bytes,
  }
}
