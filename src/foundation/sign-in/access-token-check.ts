// SPDX-License-Identifier: EUPL-1.2
import { createLocalJWKSet, createRemoteJWKSet, decodeJwt, errors, type JWTVerifyGetKey, jwtVerify } from 'jose'
import { developmentIssuer } from '../access/identities.ts'
import type { IssuerSettings, Settings } from '../config/index.ts'
import { Refusal } from '../web/refusal.ts'
import { webMessages } from '../web/web.text.ts'
import { developmentKeys, publicKeys, signingAlgorithm } from './development-keys.ts'
import { memoise } from './memoise.ts'
import { apiAudience, builtInIssuer } from './parts.ts'
import type { RelyingParty } from './relying-party.ts'
import { clientOf, tokenShapes } from './token-shapes.ts'

export interface TokenVerifier {
  /** Whose a valid token is; null when the token is not valid here and now. */
  holderOf(token: string): Promise<TokenHolder | null>
}

export interface TokenHolder {
  clientId: string
  /** Who says so, as the settings name it: no issuer may speak for machines of another's organisations. */
  issuer: string
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

interface Source {
  /** As the settings name it, and as access tokens do. */
  issuer: string
  tokenIssuer: () => string
  audience: () => string
  shape: keyof typeof tokenShapes
  algorithms: string[]
  keys: () => Promise<JWTVerifyGetKey>
  isOutside: boolean
}

/** Checks access tokens of the providers in the settings, each in its own shape, or, without any, of the built-in authorization server. */
export function tokenVerifier(
  settings: Settings,
  now: () => Date,
  providerOf: (one: IssuerSettings) => RelyingParty,
): TokenVerifier {
  const sources = settings.issuers.map((one) => outside(settings, one, providerOf(one)))
  if (sources.length === 0) sources.push(builtIn(settings))
  return {
    async holderOf(token) {
      const said = issuerIn(token)
      const source = sources.find(({ tokenIssuer }) => tokenIssuer() === said)
      if (!source) return null
      const keys = await source.keys().catch((error) => unavailable(error, source.isOutside))
      try {
        const { payload, protectedHeader } = await jwtVerify(token, keys, {
          issuer: source.tokenIssuer(),
          audience: source.audience(),
          algorithms: source.algorithms,
          requiredClaims: ['exp'],
          currentDate: now(),
          clockTolerance: 10,
        })
        const boundTo = boundCertificate(payload.cnf)
        const clientId = clientOf(tokenShapes[source.shape], { header: protectedHeader, payload })
        return boundTo === undefined || clientId === null ? null : { clientId, issuer: source.issuer, boundTo }
      } catch (error) {
        if (error instanceof errors.JOSEError && !keysAreAway.has(error.code)) return null
        return unavailable(error, source.isOutside)
      }
    },
  }
}

function outside(settings: Settings, { issuer, tokens }: IssuerSettings, provider: RelyingParty): Source {
  return {
    issuer,
    tokenIssuer: () => tokens.issuer,
    audience: () => tokens.audience ?? apiAudience(settings),
    shape: tokens.shape,
    algorithms: asymmetric,
    keys: memoise<JWTVerifyGetKey>(async () =>
      createRemoteJWKSet(await provider.keysAddress(), { timeoutDuration: 5_000, cooldownDuration: 30_000 }),
    ),
    isOutside: true,
  }
}

function builtIn(settings: Settings): Source {
  return {
    issuer: developmentIssuer,
    // A server on a free port learns its own address late.
    tokenIssuer: () => builtInIssuer(settings),
    audience: () => apiAudience(settings),
    shape: 'rfc9068',
    algorithms: [signingAlgorithm],
    keys: memoise<JWTVerifyGetKey>(async () => createLocalJWKSet(publicKeys(await developmentKeys(settings.dataDir)))),
    isOutside: false,
  }
}

/** Who a token says that it is from; nothing of it is believed yet. */
function issuerIn(token: string): string | undefined {
  try {
    return decodeJwt(token).iss
  } catch {
    return undefined
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
