// SPDX-License-Identifier: EUPL-1.2
import { statedRoleOf } from '#modules/reports'
import type { FoundRole } from '#values'

/** The parts that an identifier of the other party can play. The victim's own is never a sighting. */
export const sightingRoles = ['paid-to', 'contact', 'site', 'seller', 'display', 'mentioned'] as const
export type SightingRole = (typeof sightingRoles)[number]

/** Said by somebody (in a field, when asked, at the desk), or only read in the narrative: that proposes, and counts for no listing or threshold. */
export type SightingOrigin = 'stated' | 'found'

/** What somebody's display showed can be spoofed, and what a text only mentions may be anybody's: neither can list. */
const listingRoles: ReadonlySet<SightingRole> = new Set(['paid-to', 'contact', 'site', 'seller'])

export function mayList(role: SightingRole): boolean {
  return listingRoles.has(role)
}

/** What a role read in a text is as a sighting; null for what is never one: the reporter's own, and that of whoever was imitated or stood by. */
export function sightingRoleOf(role: FoundRole): SightingRole | null {
  const stated = statedRoleOf(role)
  return stated === 'own' || stated === 'uninvolved' ? null : stated
}
