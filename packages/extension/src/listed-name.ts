// SPDX-License-Identifier: EUPL-1.2

/** A name on the public list: this name and everything under it. Moments in milliseconds. */
export interface ListedName {
  name: string
  imitates: string | null
  since: number
  until: number
}

/** Host of a page over http or https, without a final dot; null for what can stand on no list. */
export function hostOf(url: string): string | null {
  const read = URL.parse(url)
  if (!read || !/^https?:$/.test(read.protocol)) return null
  const host = read.hostname.replace(/\.$/, '')
  return /\.[a-z][a-z\d-]*$/.test(host) ? host : null
}

/** The name itself and what stands above it, the nearest first; not the last label alone. */
export function namesAbove(host: string): string[] {
  const labels = host.split('.')
  return labels.slice(0, -1).map((_, at) => labels.slice(at).join('.'))
}
