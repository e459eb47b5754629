// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '../access/index.ts'

/** Before the name of a cookie. `__Host-`: the browser itself guards that it came over https, from this very host, for every path. */
export const cookiePrefix = (baseUrl: string) => (baseUrl.startsWith('https:') ? '__Host-' : '')

/** Value of a cookie of ours that came with a request, or null. Only the characters of our own tokens. */
export function cookieIn(ctx: Context, request: Request, name: string): string | null {
  const whole = `${cookiePrefix(ctx.settings.baseUrl)}${name}=`
  const found = (request.headers.get('cookie') ?? '').split(/;\s*/).find((part) => part.startsWith(whole))
  const value = found?.slice(whole.length) ?? ''
  return /^[\w-]{20,2000}$/.test(value) ? value : null
}

/** `seconds` 0 forgets the cookie. Not readable for scripts, and not sent with forms of other sites. */
export function setCookie(ctx: Context, name: string, value: string, seconds: number): string {
  const prefix = cookiePrefix(ctx.settings.baseUrl)
  const secure = prefix === '' ? '' : '; Secure'
  return `${prefix}${name}=${value}; Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Lax${secure}`
}
