// SPDX-License-Identifier: EUPL-1.2
import { createLocalJWKSet, createRemoteJWKSet, errors, type JWTVerifyGetKey, jwtVerify } from 'jose'
import type { Settings } from '../config/index.ts'
import { Refusal } from '../web/refusal.ts'
import { webMessages } from '../web/web.text.ts'
import { developmentKeys, publicKeys, signingAlgorithm } from './development-keys.ts'
import { memoise } from './memoise.ts'
import { apiAudience, builtInIssuer } from './parts.ts'
import type { RelyingParty } from './relying-party.ts'

export interface TokenVerifier {
  /** Whose a valid token is; null when the token is not valid here and now. */
  holderOf(token: string): Promise<TokenHolder | null>
}

export interface TokenHolder {
  clientId: string
  /** Thumbprint of the certificate without which the token is worth nothing (RFC 8705); null: whoever holds it may use it. */
  boundTo: string | null
}

/** Signatures with a key pair only. With HS256 our public key could be used as a password. */
export const asymmetric = [
  'PS256',
  'PS384',
  'PS512',
  'RS256',
  'RS384',
  'RS512',
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
  'Ed25519',
]

/** Problems with fetching the keys say nothing about the token. */
export const keysAreAway = new Set(['ERR_JWKS_TIMEOUT', 'ERR_JOSE_GENERIC', 'ERR_JWKS_INVALID'])

/** Checks access tokens (RFC 9068) of the operator's provider or, without one, of the built-in authorization server. */
export function tokenVerifier(settings: Settings, now: () => Date, provider: RelyingParty): TokenVerifier {
  const { issuer } = settings.oidc
  const keys = memoise<JWTVerifyGetKey>(async () => {
    if (!issuer) return createLocalJWKSet(publicKeys(await developmentKeys(settings.dataDir)))
    return createRemoteJWKSet(await provider.keysAddress(), { timeoutDuration: 5_000, cooldownDuration: 30_000 })
  })
  return {
    async holderOf(token) {
      const source = await keys().catch((error) => unavailable(error, Boolean(issuer)))
      try {
        const { payload } = await jwtVerify(token, source, {
          issuer: issuer ?? builtInIssuer(settings),
          audience: apiAudience(settings),
          typ: 'at+jwt',
          algorithms: issuer ? asymmetric : [signingAlgorithm],
          requiredClaims: ['exp', 'client_id'],
          currentDate: now(),
          clockTolerance: 10,
        })
        const boundTo = boundCertificate(payload.cnf)
        if (boundTo === undefined || typeof payload.client_id !== 'string') return null
        return { clientId: payload.client_id, boundTo }
      } catch (error) {
        if (error instanceof errors.JOSEError && !keysAreAway.has(error.code)) return null
        return unavailable(error, Boolean(issuer))
      }
    },
  }
}

/** undefined: bound to something else or to more than a certificate, which we cannot check. */
function boundCertificate(confirmation: unknown): string | null | undefined {
  if (confirmation === undefined) return null
  if (typeof confirmation !== 'object' || confirmation === null) return undefined
  const { 'x5t#S256': thumbprint, ...more } = confirmation as Record<string, unknown>
  return typeof thumbprint === 'string' && Object.keys(more).length === 0 ? thumbprint : undefined
}

/** The operator's provider does not answer: wait a minute. Anything else is a fault of ours. */
function unavailable(error: unknown, isOutside: boolean): never {
  if (isOutside) throw new Refusal(webMessages.unavailable, { status: 503 })
  throw error
}
