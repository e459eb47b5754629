// SPDX-License-Identifier: EUPL-1.2
import { type Identifier, identifierKey } from '#values'
import { doubtfulAddresses, type KnownAddress } from './organisations.ts'
import { protectableHost, withParents } from './protection.ts'

const doubtful = new Map(doubtfulAddresses.map((one) => [identifierKey(one), one]))

/**
 * The organisation of which this is perhaps the real number or site: a row that nobody confirmed yet. It can become a hit, but by no person alone; two
 * people who looked it up put it on the protected list.
 */
export function perhapsGenuine(identifier: Identifier): KnownAddress | null {
  if (identifier.kind === 'phone') return doubtful.get(`phone ${identifier.canonical}`) ?? null
  const host = protectableHost(identifier)
  if (host === null) return null
  for (const name of withParents(host)) {
    const found = doubtful.get(`web-address ${name}`)
    if (found && (found.covers === 'domain' || (identifier.kind === 'web-address' && name === host))) return found
  }
  return null
}
