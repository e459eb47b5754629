// SPDX-License-Identifier: EUPL-1.2
import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto'
import { type KeyRing, oldestOf, readRing, type SigningPurpose } from './key-ring.ts'
import { headLength, headOf, isMarked, keyOf } from './sealed-head.ts'
import type { SigningKey } from './signing-key.ts'

/** Encrypts, decrypts and digests. Sealing and signing go by the ring of the settings; digests by a key that stays when the ring changes. */
export interface Secrets {
  /** AES-256-GCM. `purpose` separates keys: what was sealed for one purpose opens for no other. */
  seal(purpose: string, content: string | Uint8Array): Buffer
  open(purpose: string, sealed: Buffer): string
  openBytes(purpose: string, sealed: Buffer): Buffer
  /** HMAC-SHA-256, 32 bytes: to find a value again without storing it. */
  digest(purpose: string, text: string): Buffer
  /** Ed25519, derived like the other keys: a copy of the database cannot sign in our name. */
  signingKey(purpose: SigningPurpose): SigningKey
  /** Those of every number of the ring, the one that signs first. */
  signingKeys(purpose: SigningPurpose): SigningKey[]
  /** `bytes` of chance as base64url. */
  token(bytes: number): string
}

const cipherName = 'aes-256-gcm'
const tag = { authTagLength: 16 }
const hmac = (key: Buffer, words: string) => createHmac('sha256', key).update(words).digest()

/** `digestRoot`: 32 bytes; left out, digests are those of the ring's lowest number, as before there was a ring. */
export function openSecrets(keys: KeyRing | string, digestRoot?: Buffer): Secrets {
  const ring = typeof keys === 'string' ? readRing(keys) : keys
  const root = digestRoot ?? oldestOf(ring).bytes
  const openBytes = (purpose: string, sealed: Buffer): Buffer => {
    const words = `dijkwacht:${purpose}`
    if (isMarked(sealed)) return openUnder(hmac(keyOf(ring, sealed), words), sealed.subarray(headLength))
    // Of before there was a ring: whichever key it was.
    for (const key of ring.slice(1))
      try {
        return openUnder(key.derive(words), sealed)
      } catch {}
    return openUnder(ring[0].derive(words), sealed)
  }
  return {
    seal(purpose, content) {
      const key = randomBytes(32)
      const nonce = randomBytes(12)
      const cipher = createCipheriv(cipherName, hmac(key, `dijkwacht:${purpose}`), nonce, tag)
      const sealed = typeof content === 'string' ? cipher.update(content, 'utf8') : cipher.update(content)
      return Buffer.concat([headOf(ring, key), nonce, sealed, cipher.final(), cipher.getAuthTag()])
    },
    open: (purpose, sealed) => openBytes(purpose, sealed).toString('utf8'),
    openBytes,
    digest: (purpose, text) =>
      createHmac('sha256', hmac(root, `dijkwacht:digest:${purpose}`))
        .update(text)
        .digest(),
    signingKey: (purpose) => ring[0].signingKey(purpose),
    signingKeys: (purpose) => ring.map((key) => key.signingKey(purpose)),
    token: (bytes) => randomBytes(bytes).toString('base64url'),
  }
}

function openUnder(key: Buffer, sealed: Buffer): Buffer {
  const decipher = createDecipheriv(cipherName, key, sealed.subarray(0, 12), tag)
  decipher.setAuthTag(sealed.subarray(-16))
  return Buffer.concat([decipher.update(sealed.subarray(12, -16)), decipher.final()])
}
