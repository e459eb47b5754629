// SPDX-License-Identifier: EUPL-1.2
import { createRemoteJWKSet, errors, type JWTVerifyGetKey, jwtVerify } from 'jose'
import { asymmetric, keysAreAway } from './access-token-check.ts'
import { memoise } from './memoise.ts'
import type { RelyingParty } from './relying-party.ts'

/** Whose sessions are over: of one session at the provider, or all of somebody. */
export interface Ended {
  subject: string | null
  sid: string | null
}

const event = 'http://schemas.openid.net/event/backchannel-logout'

/**
 * Reads what the provider says when somebody signs out there or is put out (OpenID Connect Back-Channel Logout 1.0). null: not from this provider,
 * not for us, older than a few minutes, or it is something else. Throws when the keys of the provider cannot be had.
 */
export function logoutReader(
  { issuer, clientId }: { issuer: string; clientId: string },
  provider: RelyingParty,
  now: () => Date,
): (token: string) => Promise<Ended | null> {
  const keys = memoise<JWTVerifyGetKey>(async () =>
    createRemoteJWKSet(await provider.keysAddress(), { timeoutDuration: 5_000, cooldownDuration: 30_000 }),
  )
  return async (token) => {
    const source = await keys()
    try {
      const { payload } = await jwtVerify(token, source, {
        issuer,
        audience: clientId,
        algorithms: asymmetric,
        requiredClaims: ['iat', 'jti', 'events'],
        maxTokenAge: 300,
        currentDate: now(),
        clockTolerance: 10,
      })
      const { events, sub, sid, nonce } = payload as { events?: unknown; sub?: unknown; sid?: unknown; nonce?: unknown }
      // With a nonce it is an ID token, which says that somebody came in.
      if (nonce !== undefined || typeof events !== 'object' || events === null || !(event in events)) return null
      const ended = { subject: typeof sub === 'string' ? sub : null, sid: typeof sid === 'string' ? sid : null }
      return ended.subject === null && ended.sid === null ? null : ended
    } catch (error) {
      if (error instanceof errors.JOSEError && !keysAreAway.has(error.code)) return null
      throw error
    }
  }
}
