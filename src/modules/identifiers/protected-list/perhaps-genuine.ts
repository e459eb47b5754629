// SPDX-License-Identifier: EUPL-1.2
import { type Identifier, identifierKey } from '#values'
import { doubtfulHostOf } from './doubtful-host.ts'
import { doubtfulAddresses, type KnownAddress } from './organisations.ts'

const doubtful = new Map(doubtfulAddresses.map((one) => [identifierKey(one), one]))

/**
 * The organisation of which this is perhaps the real number or site: a row that nobody confirmed yet. It can become a hit, but by no person alone; two
 * people who looked it up put it on the protected list.
 */
export function perhapsGenuine(identifier: Identifier): KnownAddress | null {
  if (identifier.kind === 'phone') return doubtful.get(`phone ${identifier.canonical}`) ?? null
  const of = (host: string) => doubtful.get(`web-address ${host}`)
  const host = doubtfulHostOf(identifier, (name) => of(name)?.covers)
  return host === null ? null : (of(host) ?? null)
}
