// SPDX-License-Identifier: EUPL-1.2
import type { SigningKey } from './signing-key.ts'

/** As a JSON Web Key. */
export function publicJwk(key: SigningKey) {
  return { kty: 'OKP', crv: 'Ed25519', x: Buffer.from(key.base64, 'base64').toString('base64url') }
}

/** A compact JSON Web Signature (RFC 7515) with Ed25519. */
export function signText(key: SigningKey, content: object, type = 'JOSE'): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const text = `${part({ alg: 'EdDSA', typ: type })}.${part(content)}`
  return `${text}.${key.sign(Buffer.from(text)).toString('base64url')}`
}
