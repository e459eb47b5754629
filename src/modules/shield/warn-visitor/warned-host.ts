// SPDX-License-Identifier: EUPL-1.2
import { parentsOf } from '../name/place.ts'

const name = /^(?=.{1,253}$)(?:[a-z\d_](?:[a-z\d_-]{0,61}[a-z\d_])?\.)+[a-z\d-]*[a-z][a-z\d-]*$/

/**
 * The name in a Host header, in lower case and without port and final dot; null for what can stand on no list: nothing, an IP address, a name
 * of one label, this machine, and our own hosts with everything under them.
 */
export function strangerIn(header: string | undefined, own: readonly string[]): string | null {
  const host = (header ?? '')
    .replace(/:\d{0,5}$/, '')
    .toLowerCase()
    .replace(/\.$/, '')
  if (!name.test(host) || host.endsWith('.localhost')) return null
  const chain = namesAbove(host)
  return own.some((one) => chain.includes(one)) ? null : host
}

/** The name itself and everything above it, the nearest first: 'a.b.example' → 'a.b.example', 'b.example', 'example'. */
export function namesAbove(host: string): string[] {
  return [host, ...parentsOf(host)]
}
