// SPDX-License-Identifier: EUPL-1.2
import { importJWK, type JWK } from 'jose'
import {
  allowInsecureRequests,
  ClientError,
  clientCredentialsGrant,
  discovery,
  PrivateKeyJwt,
  ResponseBodyError,
} from 'openid-client'
import { Refusal } from '../web/refusal.ts'
import { isUnreachable } from './relying-party.ts'
import { signInMessages } from './sign-in.text.ts'

/**
 * Asks a running Dijkwacht for an access token for its API, as any partner's system does: client credentials,
 * proven by a signature (private_key_jwt). `privateKey`: JSON Web Key. Gives the token, valid for a quarter of an hour.
 */
export async function requestAccessToken(options: {
  baseUrl: string
  clientId: string
  privateKey: JWK
  /** Seconds to wait for each answer. */
  patience?: number
}): Promise<string> {
  const { baseUrl, clientId, privateKey, patience = 30 } = options
  const algorithm = privateKey.alg ?? algorithmOf(privateKey)
  const key = await importJWK(privateKey, algorithm)
  if (!(key instanceof CryptoKey)) throw new Error('privateKey must be an asymmetric key')
  const proof = PrivateKeyJwt(privateKey.kid ? { key, kid: privateKey.kid } : key)
  try {
    const server = await discovery(new URL(`${baseUrl}/oidc`), clientId, {}, proof, {
      timeout: patience,
      ...(baseUrl.startsWith('http:') && { execute: [allowInsecureRequests] }),
    })
    return (await clientCredentialsGrant(server, { resource: `${baseUrl}/v1` })).access_token
  } catch (error) {
    throw explained(error, baseUrl, clientId)
  }
}

function explained(error: unknown, address: string, client: string): unknown {
  if (error instanceof ResponseBodyError)
    return new Refusal(signInMessages.clientRefused, { values: { client, reason: error.error } })
  const code = error instanceof ClientError ? error.code : undefined
  if (isUnreachable(error)) return new Refusal(signInMessages.serverNotRunning, { values: { address } })
  if (code === 'OAUTH_TIMEOUT') return new Refusal(signInMessages.serverBusy, { values: { address } })
  if (code === 'OAUTH_RESPONSE_IS_NOT_CONFORM' || code === 'OAUTH_RESPONSE_IS_NOT_JSON')
    return new Refusal(signInMessages.noBuiltInTokens, { values: { address } })
  return error
}

function algorithmOf(key: JWK): string {
  if (key.kty === 'RSA') return 'PS256'
  if (key.kty === 'OKP') return 'EdDSA'
  return ({ 'P-384': 'ES384', 'P-521': 'ES512' } as Record<string, string>)[key.crv ?? ''] ?? 'ES256'
}
