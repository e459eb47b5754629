// SPDX-License-Identifier: EUPL-1.2
import type { Secrets, SigningKey } from '#foundation/secrets'

/** With this key we sign sets; partners have its public half on paper. */
export function setKey(secrets: Secrets): SigningKey {
  return secrets.signingKey('sharing.tag-sets')
}

/** With this key the program asks the second key holder for tags of the register, as any partner does. */
export function registrarKey(secrets: Secrets): SigningKey {
  return secrets.signingKey('sharing.registrar')
}

/** As which the second key holder knows the program that tags the register; its number there is agreed like that of any partner. */
export const registrar = 'dijkwacht-registrar'

/** What the second key holder must have of us to let us tag the register. */
export function registrarAsPartner({ secrets }: { secrets: Secrets }) {
  return { id: registrar, key: publicJwk(registrarKey(secrets)) }
}

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
