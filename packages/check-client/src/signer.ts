// SPDX-License-Identifier: EUPL-1.2
import { importJWK, type JWK, SignJWT } from 'jose'
import { call } from './check-problem.ts'
import type { Namespace } from './epoch.ts'

export interface StatementContent {
  /** The key holder that it is for: its address. */
  audience: string
  namespace: Namespace
  epoch: number
  purpose: string
  activity: string
  /** Elements at most. */
  most: number
}

/** Signs as one client of the partner, with the key that Dijkwacht and the second key holder know the public half of. */
export class Signer {
  readonly clientId: string
  readonly #key: JWK
  readonly #algorithm: string
  #token: { value: string; until: number } | null = null

  constructor(clientId: string, privateKey: JWK) {
    this.clientId = clientId
    this.#key = privateKey
    this.#algorithm =
      privateKey.alg ?? (privateKey.kty === 'OKP' ? 'EdDSA' : privateKey.kty === 'RSA' ? 'PS256' : 'ES256')
  }

  /** Says why is asked and how much. Valid for a quarter of an hour. */
  async statement({ audience, ...content }: StatementContent): Promise<string> {
    return new SignJWT({ ...content })
      .setProtectedHeader({ alg: this.#algorithm, typ: 'dijkwacht-statement+jwt' })
      .setIssuer(this.clientId)
      .setAudience(audience)
      .setJti(crypto.randomUUID())
      .setIssuedAt()
      .setExpirationTime('15m')
      .sign(await importJWK(this.#key, this.#algorithm))
  }

  /** An access token for the API (OAuth 2 client credentials, private_key_jwt), kept until shortly before it ends. */
  async token(platform: string, timeoutMs: number): Promise<string> {
    if (this.#token && this.#token.until > Date.now()) return this.#token.value
    const found = await call(`${platform}/oidc/.well-known/openid-configuration`, { timeoutMs })
    const { token_endpoint: endpoint, issuer } = (await found.json()) as { token_endpoint: string; issuer: string }
    const proof = await new SignJWT({})
      .setProtectedHeader({ alg: this.#algorithm, ...(this.#key.kid && { kid: this.#key.kid }) })
      .setIssuer(this.clientId)
      .setSubject(this.clientId)
      .setAudience(issuer)
      .setJti(crypto.randomUUID())
      .setIssuedAt()
      .setExpirationTime('1m')
      .sign(await importJWK(this.#key, this.#algorithm))
    const given = await call(endpoint, {
      method: 'POST',
      timeoutMs,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        resource: `${platform}/v1`,
        client_id: this.clientId,
        client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
        client_assertion: proof,
      }),
    })
    const { access_token: value, expires_in: seconds } = (await given.json()) as {
      access_token: string
      expires_in: number
    }
    this.#token = { value, until: Date.now() + (seconds - 30) * 1000 }
    return value
  }
}
