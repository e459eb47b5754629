// SPDX-License-Identifier: EUPL-1.2

/** Where an IP address lies: on the public internet, kept for documentation (nobody's), or elsewhere. */
export type IpReach = 'public' | 'documentation' | 'private'

/** IANA special-purpose registries: [first address, prefix length, reach]; everything else is public. */
const specialV4: readonly (readonly [string, number, IpReach])[] = [
  ['192.0.2.0', 24, 'documentation'],
  ['198.51.100.0', 24, 'documentation'],
  ['203.0.113.0', 24, 'documentation'],
  ['0.0.0.0', 8, 'private'],
  ['10.0.0.0', 8, 'private'],
  ['100.64.0.0', 10, 'private'],
  ['127.0.0.0', 8, 'private'],
  ['169.254.0.0', 16, 'private'],
  ['172.16.0.0', 12, 'private'],
  ['192.0.0.0', 24, 'private'],
  ['192.168.0.0', 16, 'private'],
  ['198.18.0.0', 15, 'private'],
  ['224.0.0.0', 3, 'private'],
]

/**
 * The reach of a host name as the WHATWG `URL` writes it (`192.0.2.1`, `[2001:db8::1]`); null when it is no IP address.
 */
export function ipReach(hostname: string): IpReach | null {
  if (/^\d+\.\d+\.\d+\.\d+$/.test(hostname)) return reachV4(hostname)
  if (!hostname.startsWith('[')) return null
  const groups = groupsOf(hostname.slice(1, -1))
  const [first = 0, second = 0] = groups
  if (groups.slice(0, 5).every((group) => group === 0)) {
    const [high = 0, low = 0] = groups.slice(6)
    if (groups[5] !== 0xffff) return 'private'
    return reachV4(`${high >> 8}.${high & 255}.${low >> 8}.${low & 255}`)
  }
  if (first === 0x2001 && second === 0xdb8) return 'documentation'
  if (first === 0x3fff && second < 0x1000) return 'documentation'
  // 2000::/3 is the only part of IPv6 that is handed out: fc00::/7, fe80::/10 and ff00::/8 all fall outside.
  return first >> 13 === 1 ? 'public' : 'private'
}

function reachV4(address: string): IpReach {
  const value = numberOf(address)
  const special = specialV4.find(([start, length]) => value >>> (32 - length) === numberOf(start) >>> (32 - length))
  return special?.[2] ?? 'public'
}

function numberOf(address: string): number {
  return address.split('.').reduce((sum, part) => sum * 256 + Number(part), 0)
}

export function groupsOf(address: string): number[] {
  const [head = '', tail] = address.split('::')
  const before = head === '' ? [] : head.split(':')
  const after = tail ? tail.split(':') : []
  const zeros = tail === undefined ? [] : Array<string>(Math.max(0, 8 - before.length - after.length)).fill('0')
  return [...before, ...zeros, ...after].map((group) => Number.parseInt(group, 16))
}
