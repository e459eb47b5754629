// SPDX-License-Identifier: EUPL-1.2
import { importJWK, type JWK, SignJWT } from 'jose'
import { call, type Patience, readJson } from './check-problem.ts'
import { type Clock, systemClock } from './clock.ts'
import type { Namespace } from './epoch.ts'

/** What a key holder puts on record about who asks. */
export interface StatementContent {
  /** The key holder that it is for: its address. */
  audience: string
  namespace: Namespace
  epoch: number
  purpose: string
  activity: string
  /** Elements at most. */
  most: number
  /** The number that it is put on record with; another each time. */
  id?: string
}

/** For which API, and who gives it. */
export interface AskedForToken extends Patience {
  /** Address of Dijkwacht: the token is for its API. */
  platform: string
  /** The authorization server. */
  issuer: string
}

interface AuthorizationServer {
  issuer: string
  token_endpoint: string
  mtls_endpoint_aliases?: { token_endpoint?: string }
}

/** Signs as one client of the partner, with the key that Dijkwacht and the second key holder know the public half of. */
export class Signer {
  readonly clientId: string
  readonly #key: JWK
  readonly #clock: Pick<Clock, 'now'>
  readonly #algorithm: string
  #token: { value: string; until: number } | null = null

  constructor(clientId: string, privateKey: JWK, clock: Pick<Clock, 'now'> = systemClock) {
    this.#clock = clock
    this.clientId = clientId
    this.#key = privateKey
    this.#algorithm =
      privateKey.alg ?? (privateKey.kty === 'OKP' ? 'EdDSA' : privateKey.kty === 'RSA' ? 'PS256' : 'ES256')
  }

  /** Says why is asked and how much. Valid for a quarter of an hour. */
  async statement({ audience, id = crypto.randomUUID(), ...content }: StatementContent): Promise<string> {
    return new SignJWT({ ...content })
      .setProtectedHeader({ alg: this.#algorithm, typ: 'dijkwacht-statement+jwt' })
      .setIssuer(this.clientId)
      .setAudience(audience)
      .setJti(id)
      .setIssuedAt(this.#secondsFrom(0))
      .setExpirationTime(this.#secondsFrom(15 * 60))
      .sign(await importJWK(this.#key, this.#algorithm))
  }

  /** An access token for the API (OAuth 2 client credentials, private_key_jwt), kept until shortly before it ends. */
  async token({ platform, issuer, ...patience }: AskedForToken): Promise<string> {
    if (this.#token && this.#token.until > this.#clock.now().getTime()) return this.#token.value
    const found = await call(`${issuer}/.well-known/openid-configuration`, patience)
    const server = await readJson<AuthorizationServer>(found)
    const proof = await new SignJWT({})
      .setProtectedHeader({ alg: this.#algorithm, ...(this.#key.kid && { kid: this.#key.kid }) })
      .setIssuer(this.clientId)
      .setSubject(this.clientId)
      .setAudience(server.issuer)
      .setJti(crypto.randomUUID())
      .setIssuedAt(this.#secondsFrom(0))
      .setExpirationTime(this.#secondsFrom(60))
      .sign(await importJWK(this.#key, this.#algorithm))
    // Where it asks for certificates at an address of its own, one without has no business there (RFC 8705, 5).
    const alias = patience.fetch && server.mtls_endpoint_aliases?.token_endpoint
    const given = await call(alias ?? server.token_endpoint, {
      ...patience,
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        resource: `${platform}/v1`,
        client_id: this.clientId,
        client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
        client_assertion: proof,
      }),
    })
    const { access_token: value, expires_in: seconds } = await readJson<{ access_token: string; expires_in: number }>(
      given,
    )
    this.#token = { value, until: this.#clock.now().getTime() + (seconds - 30) * 1000 }
    return value
  }

  #secondsFrom(later: number): number {
    return Math.floor(this.#clock.now().getTime() / 1000) + later
  }
}
