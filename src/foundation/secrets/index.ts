// SPDX-License-Identifier: EUPL-1.2
import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto'
import { type SigningKey, signingKeyFrom } from './signing-key.ts'

export { publicJwk, signText } from './sign-text.ts'
export { publicKeyOf, type SigningKey } from './signing-key.ts'

/** Encrypts, decrypts and digests with keys derived from the one secret of the settings. */
export interface Secrets {
  /** AES-256-GCM. `purpose` separates keys: what was sealed for one purpose opens for no other. */
  seal(purpose: string, text: string): Buffer
  open(purpose: string, sealed: Buffer): string
  /** HMAC-SHA-256, 32 bytes: to find a value again without storing it. */
  digest(purpose: string, text: string): Buffer
  /** Ed25519, derived like the other keys: a copy of the database cannot sign in our name. */
  signingKey(purpose: string): SigningKey
  /** `bytes` of chance as base64url. */
  token(bytes: number): string
}

/** `key`: 32 bytes in base64. */
export function openSecrets(key: string): Secrets {
  const master = Buffer.from(key, 'base64')
  if (master.length !== 32) throw new Error('SECRET_KEY must be 32 bytes in base64: openssl rand -base64 32')
  const keyFor = (purpose: string) => createHmac('sha256', master).update(`dijkwacht:${purpose}`).digest()
  return {
    seal(purpose, text) {
      const nonce = randomBytes(12)
      const cipher = createCipheriv('aes-256-gcm', keyFor(purpose), nonce)
      return Buffer.concat([nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()])
    },
    open(purpose, sealed) {
      const decipher = createDecipheriv('aes-256-gcm', keyFor(purpose), sealed.subarray(0, 12))
      decipher.setAuthTag(sealed.subarray(-16))
      return Buffer.concat([decipher.update(sealed.subarray(12, -16)), decipher.final()]).toString('utf8')
    },
    digest: (purpose, text) =>
      createHmac('sha256', keyFor(`digest:${purpose}`))
        .update(text)
        .digest(),
    signingKey: (purpose) => signingKeyFrom(keyFor(`sign:${purpose}`)),
    token: (bytes) => randomBytes(bytes).toString('base64url'),
  }
}
