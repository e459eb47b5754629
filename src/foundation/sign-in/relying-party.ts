// SPDX-License-Identifier: EUPL-1.2
import {
  allowInsecureRequests,
  authorizationCodeGrant,
  AuthorizationResponseError,
  buildAuthorizationUrl,
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
  None,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
  ResponseBodyError,
} from 'openid-client'
import type { Settings } from '../config/index.ts'
import type { Language } from '../text/index.ts'
import type { Attempt } from './attempt.ts'
import { kept } from './kept.ts'
import { builtInIssuer } from './parts.ts'

type Secret = Pick<Attempt, 'state' | 'nonce' | 'verifier'>

/** Our side of OpenID Connect: authorization code with PKCE, whoever the provider is. */
export interface RelyingParty {
  /** Where the browser must go, and what must be remembered until it comes back. */
  begin(language: Language): Promise<{ address: string; secret: Secret }>
  /** `answer`: query of the address at which the browser came back. Gives the subject. */
  finish(answer: string, secret: Secret): Promise<string>
  keysAddress(): Promise<URL>
}

/** 'cancelled' at the provider, 'away' (no answer in time) or 'wrong' (an answer that does not fit the question). */
export type SignInFault = 'cancelled' | 'away' | 'wrong'

/** Seconds for each call to the provider. */
const patience = 5
const redirectPath = '/inloggen/terug'

/** `inside`: how to reach the provider when it is built in. It is found at first use: while we start it may not answer yet. */
export function relyingParty(settings: Settings, inside: CustomFetch): RelyingParty {
  const isBuiltIn = settings.oidc.issuer === undefined
  const provider = kept(() => discover(settings, isBuiltIn ? inside : undefined))
  return {
    async begin(language) {
      const config = await provider()
      const secret = { state: randomState(), nonce: randomNonce(), verifier: randomPKCECodeVerifier() }
      const address = buildAuthorizationUrl(config, {
        redirect_uri: settings.baseUrl + redirectPath,
        scope: 'openid',
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
      const subject = tokens.claims()?.sub
      if (!subject) throw new Error('the provider named no subject')
      return subject
    },
    async keysAddress() {
      const { jwks_uri } = (await provider()).serverMetadata()
      if (!jwks_uri) throw new Error('the provider publishes no keys (jwks_uri)')
      return new URL(jwks_uri)
    },
  }
}

function discover(settings: Settings, fetch: CustomFetch | undefined): Promise<Configuration> {
  const { issuer = builtInIssuer(settings), clientId, clientSecret } = settings.oidc
  const isOpen = issuer.startsWith('http:') && !settings.isProduction
  return discovery(new URL(issuer), clientId, {}, fetch ? None() : authentication(clientSecret), {
    timeout: patience,
    execute: isOpen ? [allowInsecureRequests, enableNonRepudiationChecks] : [enableNonRepudiationChecks],
    ...(fetch && { [customFetch]: fetch }),
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
  if (error instanceof ResponseBodyError) return 'wrong'
  if (isUnreachable(error)) return 'away'
  if (!(error instanceof ClientError)) return null
  return noAnswer.has(error.code) ? 'away' : 'wrong'
}

/** What fetch throws when there is no connection, or it broke. */
export function isUnreachable(error: unknown): boolean {
  return error instanceof TypeError && (error.message === 'fetch failed' || error.message === 'terminated')
}
