// SPDX-License-Identifier: EUPL-1.2
import { decodeProtectedHeader } from 'jose'
import {
  allowInsecureRequests,
  authorizationCodeGrant,
  AuthorizationResponseError,
  buildAuthorizationUrl,
  buildEndSessionUrl,
  calculatePKCECodeChallenge,
  type ClientAuth,
  ClientError,
  ClientSecretBasic,
  ClientSecretPost,
  type Configuration,
  type CustomFetch,
  customFetch,
  discovery,
  enableNonRepudiationChecks,
  type IDToken,
  None,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
  ResponseBodyError,
} from 'openid-client'
import type { Settings } from '../config/index.ts'
import type { Language } from '../text/index.ts'
import type { Attempt } from './attempt.ts'
import { memoise } from './memoise.ts'

type Secret = Pick<Attempt, 'state' | 'nonce' | 'verifier'>

/** Our side of OpenID Connect: authorization code with PKCE, whoever the provider is. */
export interface RelyingParty {
  /** Where the browser must go, and what must be remembered until it comes back. `further`: more parameters of the request. */
  begin(language: Language, further?: Record<string, string>): Promise<{ address: string; secret: Secret }>
  /** `answer`: query of the address at which the browser came back. Gives what the provider says, with a subject, and the token in which it does. */
  finish(answer: string, secret: Secret): Promise<{ claims: IDToken; idToken: string }>
  keysAddress(): Promise<URL>
  /** Where the browser ends its session at the provider, and comes back to our first page; null: the provider has no such address. */
  endAddress(idToken: string): Promise<string | null>
}

export interface KnownProvider {
  issuer: string
  clientId: string
  clientSecret?: string | undefined
  /** Where the browser comes back; a path of ours. */
  redirectPath: string
  scope: string
  /** How to reach the provider when it is built in. */
  inside?: CustomFetch | undefined
  /** Algorithms in which an answer may be signed; what the provider itself announces when left out. None is ever symmetric. */
  algorithms?: readonly string[]
}

/** 'cancelled' at the provider, 'away' (no answer in time) or 'wrong' (an answer that does not fit the question). */
export type SignInFault = 'cancelled' | 'away' | 'wrong'

/** Seconds for each call to the provider. */
const patience = 5
/** An answer that openid-client took and we do not. */
class WrongAnswer extends Error {}

/** The provider is found at first use: while we start it may not answer yet. */
export function relyingParty(settings: Settings, known: KnownProvider): RelyingParty {
  const { redirectPath, scope, algorithms } = known
  const provider = memoise(() => discover(known))
  return {
    async begin(language, further = {}) {
      const config = await provider()
      const secret = { state: randomState(), nonce: randomNonce(), verifier: randomPKCECodeVerifier() }
      const address = buildAuthorizationUrl(config, {
        ...further,
        redirect_uri: settings.baseUrl + redirectPath,
        scope,
        code_challenge: await calculatePKCECodeChallenge(secret.verifier),
        code_challenge_method: 'S256',
        state: secret.state,
        nonce: secret.nonce,
        ui_locales: language,
      })
      return { address: address.href, secret }
    },
    async finish(answer, secret) {
      const tokens = await authorizationCodeGrant(await provider(), new URL(redirectPath + answer, settings.baseUrl), {
        expectedState: secret.state,
        expectedNonce: secret.nonce,
        pkceCodeVerifier: secret.verifier,
        idTokenExpected: true,
      })
      const claims = tokens.claims()
      if (!claims?.sub) throw new WrongAnswer('the provider named no subject')
      // openid-client looks at it only where a token is made out for several.
      if (claims.azp !== undefined && claims.azp !== known.clientId)
        throw new WrongAnswer('the token was made out for another client')
      const idToken = tokens.id_token ?? ''
      const { alg = 'none' } = decodeProtectedHeader(idToken)
      if (algorithms && !algorithms.includes(alg)) throw new WrongAnswer('signed in a way that we do not take')
      return { claims, idToken }
    },
    async endAddress(idToken) {
      const config = await provider()
      if (!config.serverMetadata().end_session_endpoint) return null
      const back = { id_token_hint: idToken, post_logout_redirect_uri: `${settings.baseUrl}/` }
      return buildEndSessionUrl(config, back).href
    },
    async keysAddress() {
      const { jwks_uri } = (await provider()).serverMetadata()
      if (!jwks_uri) throw new Error('the provider publishes no keys (jwks_uri)')
      return new URL(jwks_uri)
    },
  }
}

function discover(known: KnownProvider): Promise<Configuration> {
  const { issuer, clientId, clientSecret, inside } = known
  // The settings take it to this machine only.
  const isOpen = issuer.startsWith('http:')
  return discovery(new URL(issuer), clientId, {}, inside ? None() : authentication(clientSecret), {
    timeout: patience,
    execute: isOpen ? [allowInsecureRequests, enableNonRepudiationChecks] : [enableNonRepudiationChecks],
    ...(inside && { [customFetch]: inside }),
  })
}

function authentication(clientSecret: string | undefined): ClientAuth {
  if (!clientSecret) return None()
  const basic = ClientSecretBasic(clientSecret)
  const post = ClientSecretPost(clientSecret)
  // What providers must support when they say nothing is Basic (OpenID Connect Discovery 1.0).
  return (server, ...rest) => {
    const methods = server.token_endpoint_auth_methods_supported
    return (!methods || methods.includes('client_secret_basic') ? basic : post)(server, ...rest)
  }
}

const noAnswer = new Set([
  undefined,
  'OAUTH_TIMEOUT',
  'OAUTH_ABORT',
  'OAUTH_RESPONSE_IS_NOT_CONFORM',
  'OAUTH_RESPONSE_IS_NOT_JSON',
])

/** null: not a matter between us and the provider. */
export function faultOf(error: unknown): SignInFault | null {
  if (error instanceof AuthorizationResponseError) return 'cancelled'
  if (error instanceof ResponseBodyError || error instanceof WrongAnswer) return 'wrong'
  if (isUnreachable(error)) return 'away'
  if (!(error instanceof ClientError)) return null
  return noAnswer.has(error.code) ? 'away' : 'wrong'
}

/** What fetch throws when there is no connection, or it broke. */
export function isUnreachable(error: unknown): boolean {
  return error instanceof TypeError && (error.message === 'fetch failed' || error.message === 'terminated')
}
