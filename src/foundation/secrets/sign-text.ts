// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import type { NumberedKey, SigningKey } from './signing-key.ts'

/** How a key is named in what it signs: its number in the ring, and the beginning of its digest. */
const nameOf = ({ number, id }: NumberedKey) => `${number}-${id}`

/** As a JSON Web Key. */
export function publicJwk(key: NumberedKey) {
  return { kty: 'OKP', crv: 'Ed25519', x: Buffer.from(key.base64, 'base64').toString('base64url'), kid: nameOf(key) }
}

/** A compact JSON Web Signature (RFC 7515) with Ed25519. */
export function signText(key: SigningKey, content: object, type = 'JOSE'): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const text = `${part({ alg: 'EdDSA', typ: type, kid: nameOf(key) })}.${part(content)}`
  return `${text}.${key.sign(Buffer.from(text)).toString('base64url')}`
}

export const jwkShape = z.object({
  kty: z.string().max(10),
  crv: z.string().max(20),
  x: z.string().regex(/^[\w-]{43}$/),
  kid: z.string().max(40).meta({ description: 'Number of the key, and the beginning of its digest' }),
})
