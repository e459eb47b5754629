// SPDX-License-Identifier: EUPL-1.2
import type { Identifier } from '#values'

/** The host that a list of hosts speaks about: not of a page that belongs to one of many people under a host. */
export function protectableHost(identifier: Identifier): string | null {
  if (identifier.kind === 'email') return identifier.detail.domain
  if (identifier.kind !== 'web-address' || identifier.detail.scope === 'path') return null
  return identifier.canonical
}

export function isUnder(host: string, parent: string): boolean {
  return host === parent || host.endsWith(`.${parent}`)
}

/** 'mijn.ing.nl' → 'mijn.ing.nl', 'ing.nl', 'nl' */
export function withParents(host: string): string[] {
  const labels = host.split('.')
  return labels.map((_, index) => labels.slice(index).join('.'))
}
