// SPDX-License-Identifier: EUPL-1.2

/** Value of a cookie in the header of a request, or null. Only the characters of our own tokens. */
export function cookieIn(header: string | null, name: string): string | null {
  const found = (header ?? '').split(/;\s*/).find((part) => part.startsWith(`${name}=`))
  const value = found?.slice(name.length + 1) ?? ''
  return /^[\w-]{20,2000}$/.test(value) ? value : null
}

/** `seconds` 0 forgets the cookie. Not readable for scripts, and not sent with forms of other sites. */
export function setCookie(name: string, value: string, options: { seconds: number; isHttps: boolean }): string {
  const secure = options.isHttps ? '; Secure' : ''
  return `${name}=${value}; Path=/; Max-Age=${options.seconds}; HttpOnly; SameSite=Lax${secure}`
}
