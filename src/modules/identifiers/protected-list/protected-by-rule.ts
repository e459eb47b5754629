// SPDX-License-Identifier: EUPL-1.2
import type { Identifier } from '#values'
import { protectableHost } from './protectable-host.ts'

/** Kept from the list by what it is, and by no row of any list: short numbers, and endings under which everybody has a name. */
export function protectedByRule(identifier: Identifier): 'emergency' | 'short-number' | 'public-suffix' | null {
  if (identifier.kind === 'phone' && identifier.detail.numberKind === 'short')
    return /^(?:11[23]|144|116\d{3})$/.test(identifier.canonical) ? 'emergency' : 'short-number'
  const host = identifier.kind === 'web-address' ? protectableHost(identifier) : null
  return identifier.kind === 'web-address' && host !== null && identifier.detail.publicSuffix === host
    ? 'public-suffix'
    : null
}
