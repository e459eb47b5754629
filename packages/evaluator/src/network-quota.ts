// SPDX-License-Identifier: EUPL-1.2
import { createHmac, randomBytes } from 'node:crypto'
import { isIPv6 } from 'node:net'

/**
 * Counts what was asked without a statement, by network and day. Only in memory, and only under a digest with a key that is thrown away every
 * day: nobody can look up afterwards who asked.
 */
export function openNetworkQuota(mostADay: number, now: () => Date): (network: string, elements: number) => boolean {
  let day = ''
  let key = randomBytes(32)
  const counts = new Map<string, number>()
  return (network, elements) => {
    const today = now().toISOString().slice(0, 10)
    if (today !== day) {
      day = today
      key = randomBytes(32)
      counts.clear()
    }
    const name = createHmac('sha256', key).update(prefixOf(network)).digest('base64')
    const count = (counts.get(name) ?? 0) + elements
    if (count > mostADay) return false
    counts.set(name, count)
    return true
  }
}

/** The /24 or /48 that an address is in: what one household or company has. */
function prefixOf(address: string): string {
  const mapped = /^::ffff:([\d.]+)$/i.exec(address)?.[1] ?? address
  if (!isIPv6(mapped)) return mapped.split('.').slice(0, 3).join('.')
  const [head = ''] = mapped.toLowerCase().split('::')
  return [...head.split(':'), '0', '0', '0'].slice(0, 3).join(':')
}
