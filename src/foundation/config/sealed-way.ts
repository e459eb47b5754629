// SPDX-License-Identifier: EUPL-1.2

/** Nobody on the way can read what is sent: https, or for whoever tries things out, this very machine. */
export function isSealedWay(address: string, isProduction: boolean): boolean {
  const { protocol, hostname } = new URL(address)
  if (protocol === 'https:') return true
  return protocol === 'http:' && !isProduction && ['127.0.0.1', '[::1]', 'localhost'].includes(hostname)
}
