// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { cookieIn, setCookie } from '../submit-report/draft-cookie.ts'

const name = 'dijkwacht_mijn_melding'
const seconds = 10 * 60

/** A cookie with the code, sealed, for ten minutes: so that the code stands in no address and no history. */
export function cookieForCode(ctx: Context, code: string): string {
  const sealed = ctx.secrets.seal('reports.followed', JSON.stringify({ code, at: ctx.now().getTime() }))
  return setCookie(name, sealed.toString('base64url'), { seconds, isHttps: isHttps(ctx) })
}

export function forgottenCode(ctx: Context): string {
  return setCookie(name, '', { seconds: 0, isHttps: isHttps(ctx) })
}

/** The code that this browser gave at most ten minutes ago, or null. */
export function codeOf(ctx: Context, request: Request): string | null {
  const sealed = cookieIn(request.headers.get('cookie'), name)
  if (!sealed) return null
  try {
    const { code, at } = JSON.parse(ctx.secrets.open('reports.followed', Buffer.from(sealed, 'base64url')))
    return ctx.now().getTime() - at <= seconds * 1_000 ? code : null
  } catch {
    return null // made under another key, or tampered with
  }
}

function isHttps(ctx: Context): boolean {
  return ctx.settings.baseUrl.startsWith('https')
}
