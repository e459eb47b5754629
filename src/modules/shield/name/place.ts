// SPDX-License-Identifier: EUPL-1.2
import type { ProtectedCategory } from '#modules/identifiers'
import type { IdentifierOf } from '#values'
import type { Level } from './name.ts'

/**
 * What can be done about an address. 'name': the DNS can keep people from this name and everything under it; `isShared` when what lies above it
 * belongs to others too, so that a second person reads it. 'page': the DNS cannot, because the name is everybody's: takedown. 'never': protected.
 */
export type Place =
  | { kind: 'name'; name: string; level: Level; isShared: boolean }
  | { kind: 'page'; host: string; because: 'ip-address' | 'shortener' | 'page-of-many' | ProtectedCategory }
  | { kind: 'never'; host: string; because: ProtectedCategory }

/** Imitated, not guilty: whatever is reported about these is about somebody who pretends to be them. */
const imitated: ReadonlySet<ProtectedCategory> = new Set([
  'bank',
  'public-body',
  'emergency',
  'short-number',
  'own-product',
  'public-suffix',
])

/** `protectedAs` says why a host is protected, or null; it is asked about the host and about what lies above it. */
export function placeOf(
  { detail, canonical }: IdentifierOf<'web-address'>,
  protectedAs: (host: string) => ProtectedCategory | null,
): Place {
  const { registrableDomain, isSharedHost, isShortener, scope } = detail
  const host = detail.host.startsWith('www.') && detail.host !== registrableDomain ? detail.host.slice(4) : detail.host
  if (registrableDomain === null) return { kind: 'page', host, because: 'ip-address' }
  const because = protectedAs(host)
  if (because !== null && (imitated.has(because) || detail.path === '')) return { kind: 'never', host, because }
  if (because !== null) return { kind: 'page', host, because }
  if (isShortener) return { kind: 'page', host, because: 'shortener' }
  if (scope === 'path') return { kind: 'page', host, because: 'page-of-many' }
  const isShared = isSharedHost || parentsOf(canonical).some((parent) => isOfMany(protectedAs(parent)))
  return { kind: 'name', name: canonical, level: canonical === registrableDomain ? 'domain' : 'host', isShared }
}

/** Everybody registers under an ending; what lies under one is not under somebody. */
function isOfMany(category: ProtectedCategory | null): boolean {
  return category !== null && category !== 'public-suffix'
}

/** 'a.b.example' → 'b.example', 'example' */
export function parentsOf(name: string): string[] {
  const labels = name.split('.')
  return labels.slice(1).map((_, index) => labels.slice(index + 1).join('.'))
}
