// SPDX-License-Identifier: EUPL-1.2
import type { Identifier } from '#values'
import { protectableHost, withParents } from './protectable-host.ts'

/** The host in a list of doubtful ones that speaks about this site or mail address; `covers`: how much a host of the list covers. */
export function doubtfulHostOf(
  identifier: Identifier,
  covers: (host: string) => 'exact' | 'domain' | undefined,
): string | null {
  const host = protectableHost(identifier)
  if (host === null) return null
  const isOf = (name: string) =>
    covers(name) === 'domain' || (covers(name) === 'exact' && identifier.kind === 'web-address' && name === host)
  return withParents(host).find(isOf) ?? null
}
