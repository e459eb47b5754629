// SPDX-License-Identifier: EUPL-1.2
import type { FetchFailure } from './fetched-page.ts'

/** One request to make. `host`: a name or an IP address, without brackets. `path`: with its query, never with a fragment or user info. */
export interface WebStep {
  isSealed: boolean
  host: string
  port: 80 | 443
  path: string
  /** The same as one address. */
  address: string
  /** As the Host header says it. */
  authority: string
}

/**
 * Where an address leads, or why we do not go there: only http and https, only the ports of the web. Read by the standard of browsers, so
 * that '0x7f.1' and '2130706433' are the addresses that they are. `from`: against which a redirect is read.
 */
export function webStep(text: string, from?: string): WebStep | FetchFailure {
  const url = URL.parse(text, from)
  if (!url) return from === undefined ? 'not-web' : 'wrong-redirect'
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return 'not-web'
  const isSealed = url.protocol === 'https:'
  const port = url.port === '' ? (isSealed ? 443 : 80) : Number(url.port)
  if (port !== 80 && port !== 443) return 'wrong-port'
  const path = `${url.pathname}${url.search}`
  return {
    isSealed,
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port,
    path,
    address: `${url.protocol}//${url.host}${path}`,
    authority: url.host,
  }
}
