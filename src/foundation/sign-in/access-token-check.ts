// SPDX-License-Identifier: EUPL-1.2
import { createLocalJWKSet, createRemoteJWKSet, errors, type JWTVerifyGetKey, jwtVerify } from 'jose'
import type { Settings } from '../config/index.ts'
import { Refusal } from '../web/refusal.ts'
import { webMessages } from '../web/web.text.ts'
import { developmentKeys, publicKeys, signingAlgorithm } from './development-keys.ts'
import { kept } from './kept.ts'
import { apiAudience, builtInIssuer } from './parts.ts'
import type { RelyingParty } from './relying-party.ts'

export interface TokenVerifier {
  /** The client that a valid token was made out to; null when the token is not valid here and now. */
  clientOf(token: string): Promise<string | null>
}

/** Signatures with a key pair only. With HS256 our public key could be used as a password. */
const asymmetric = ['PS256', 'PS384', 'PS512', 'RS256', 'RS384', 'RS512', 'ES256', 'ES384', 'ES512', 'EdDSA', 'Ed25519']

/** Problems with fetching the keys say nothing about the token. */
const keysAreAway = new Set(['ERR_JWKS_TIMEOUT', 'ERR_JOSE_GENERIC', 'ERR_JWKS_INVALID'])

/** Checks access tokens (RFC 9068) of the operator's provider or, without one, of the built-in authorization server. */
export function tokenVerifier(settings: Settings, now: () => Date, provider: RelyingParty): TokenVerifier {
  const { issuer } = settings.oidc
  const keys = kept<JWTVerifyGetKey>(async () => {
    if (!issuer) return createLocalJWKSet(publicKeys(await developmentKeys(settings.dataDir)))
    return createRemoteJWKSet(await provider.keysAddress(), { timeoutDuration: 5_000, cooldownDuration: 30_000 })
  })
  return {
    async clientOf(token) {
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
        // A token that is bound to a certificate or key is worth nothing to whoever merely holds it.
        if (payload.cnf !== undefined || typeof payload.client_id !== 'string') return null
        return payload.client_id
      } catch (error) {
        if (error instanceof errors.JOSEError && !keysAreAway.has(error.code)) return null
        return unavailable(error, Boolean(issuer))
      }
    },
  }
}

/** The operator's provider does not answer: wait a minute. Anything else is a fault of ours. */
function unavailable(error: unknown, isOutside: boolean): never {
  if (isOutside) throw new Refusal(webMessages.unavailable, { status: 503 })
  throw error
}
