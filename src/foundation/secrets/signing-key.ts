// SPDX-License-Identifier: EUPL-1.2
import { createHash, createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto'

/** A key whose name is said by its first 16 hexadecimal digits of SHA-256. */
export interface PublicKey {
  id: string
  /** The 32 bytes of RFC 8032 in base64: what is printed and kept elsewhere. */
  base64: string
  isSignedBy(data: Buffer, signature: Buffer): boolean
}

/** A key of the ring, or one that was in it: until when it signed, left out while it does. */
export interface NumberedKey extends PublicKey {
  number: number
  until?: Date | undefined
}

export interface SigningKey extends NumberedKey {
  sign(data: Buffer): Buffer
}

/** What stands before the 32 bytes in the DER forms of RFC 8410. */
const privateOpening = Buffer.from('302e020100300506032b657004220420', 'hex')
const publicOpening = Buffer.from('302a300506032b6570032100', 'hex')

/** `seed`: 32 bytes that nobody else knows. */
export function signingKeyFrom(seed: Buffer, number: number): SigningKey {
  const key = createPrivateKey({ key: Buffer.concat([privateOpening, seed]), format: 'der', type: 'pkcs8' })
  return { ...withName(createPublicKey(key)), number, sign: (data) => sign(null, data, key) }
}

/** Throws when it is not a key of 32 bytes in base64. */
export function publicKeyOf(base64: string): PublicKey {
  const bytes = Buffer.from(base64, 'base64')
  if (bytes.length !== 32) throw new Error('a public key is 32 bytes in base64: npm run audit -- --public-key')
  return withName(createPublicKey({ key: Buffer.concat([publicOpening, bytes]), format: 'der', type: 'spki' }))
}

function withName(key: KeyObject): PublicKey {
  const bytes = key.export({ format: 'der', type: 'spki' }).subarray(publicOpening.length)
  return {
    id: createHash('sha256').update(bytes).digest('hex').slice(0, 16),
    base64: bytes.toString('base64'),
    isSignedBy: (data, signature) => verify(null, data, key, signature),
  }
}
