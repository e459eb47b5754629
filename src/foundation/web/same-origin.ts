// SPDX-License-Identifier: EUPL-1.2

/**
 * Does this form come from a page of our own? The browser says so itself, and no page of another site can change that.
 * A request that says nothing is refused: every browser of the last years sends at least one of the two.
 */
export function isSameOrigin(
  headers: { origin?: string | undefined; 'sec-fetch-site'?: string | string[] | undefined },
  host: string,
  baseUrl: string,
): boolean {
  const site = headers['sec-fetch-site']
  if (site !== undefined && site !== 'same-origin') return false
  if (headers.origin === undefined) return site === 'same-origin'
  const origin = URL.parse(headers.origin)
  return origin !== null && (origin.host === host || origin.origin === new URL(baseUrl).origin)
}
