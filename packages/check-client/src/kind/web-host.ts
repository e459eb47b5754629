// SPDX-License-Identifier: EUPL-1.2

/** `name`: as browsers write it, in Punycode and small letters, or an IP address (version 6 in brackets). */
export interface WebHost {
  name: string
  isIp: boolean
}

/** Reads the `hostname` of a URL; null for a name without a dot and for what the web does not use. */
export function readHost(hostname: string): WebHost | null {
  const name = hostname.replace(/\.$/, '')
  if (/^\d+(?:\.\d+){3}$|^\[.*\]$/.test(name)) return { name, isIp: true }
  const isName = name.length <= 253 && /^[a-z\d_-]{1,63}(?:\.[a-z\d_-]{1,63})+$/.test(name)
  return isName ? { name, isIp: false } : null
}
