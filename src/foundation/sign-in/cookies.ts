// SPDX-License-Identifier: EUPL-1.2

import { cookiePrefix as prefixOf } from '../web/cookies.ts'

export const sessionCookie = (baseUrl: string) => `${prefixOf(baseUrl)}dijkwacht-session`
/** Remembers an unfinished sign-in. */
export const attemptCookie = (baseUrl: string) => `${prefixOf(baseUrl)}dijkwacht-inloggen`

/** Remembers the code of an invitation, sealed, until somebody signed in with it. */
export const invitationCookie = (baseUrl: string) => `${prefixOf(baseUrl)}dijkwacht-uitnodiging`

/** Remembers by which other way somebody came in, so that a session that ended leads back to it. */
export const wayCookie = (baseUrl: string) => `${prefixOf(baseUrl)}dijkwacht-manier`

/** Lax: a link from a mail must find you signed in; a form on another site must not. */
export function cookieOptions(baseUrl: string) {
  return { httpOnly: true, sameSite: 'lax', path: '/', secure: baseUrl.startsWith('https:') } as const
}

/** 32 bytes as base64url: anything else was never a session of ours and needs no look in the database. */
export function isSessionToken(value: string | undefined): value is string {
  return value !== undefined && /^[\w-]{43}$/.test(value)
}
