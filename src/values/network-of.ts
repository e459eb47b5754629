// SPDX-License-Identifier: EUPL-1.2
import { groupsOf } from './ip-address.ts'

/**
 * The network in which an address lies, as far as one household or company has it: the first three numbers of IPv4 (/24), the first three
 * groups of IPv6 (/48). IPv4 that is written as IPv6 is IPv4. Null when it is no address.
 */
export function networkOf(address: string): string | null {
  const v4 = /^(?:::ffff:)?(\d{1,3}\.\d{1,3}\.\d{1,3})\.\d{1,3}$/i.exec(address)
  if (v4) return `${v4[1]}.0/24`
  if (!/^[\da-f]*:[\da-f:]*(?:%\w+)?$/i.test(address)) return null
  const groups = groupsOf(address.replace(/%.*$/, ''))
  return `${groups
    .slice(0, 3)
    .map((group) => group.toString(16))
    .join(':')}::/48`
}
