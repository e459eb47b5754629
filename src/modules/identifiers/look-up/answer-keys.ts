// SPDX-License-Identifier: EUPL-1.2
import type { Identifier, IdentifierKind } from '#values'

export interface Key {
  kind: IdentifierKind
  canonical: string
}

/**
 * Under which keys a listing would stand that covers this identifier, the closest first. A listing of a registered domain covers its
 * hosts, one of a host covers the hosts and pages under it; never the other way round, and never across a shared host's own
 * border: `myshopify.com` says nothing about a shop on it.
 */
export function listingKeys(identifier: Identifier): Key[] {
  const own = { kind: identifier.kind, canonical: identifier.canonical }
  if (identifier.kind !== 'web-address') return [own]
  const { host, registrableDomain } = identifier.detail
  const withoutQuery = identifier.canonical.split('?')[0] ?? identifier.canonical
  const hosts = registrableDomain === null ? [host] : hostsUpTo(host, registrableDomain)
  const canonicals = new Set([identifier.canonical, withoutQuery, ...hosts])
  return [...canonicals].map((canonical) => ({ kind: 'web-address', canonical }))
}

function hostsUpTo(host: string, registrableDomain: string): string[] {
  const labels = host.split('.')
  const names = labels.map((_, index) => labels.slice(index).join('.'))
  return names.filter((name) => name === registrableDomain || name.endsWith(`.${registrableDomain}`))
}
