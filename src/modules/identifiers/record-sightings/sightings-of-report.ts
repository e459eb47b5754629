// SPDX-License-Identifier: EUPL-1.2
import type { IdentifierRole, ReportedMatter } from '#modules/reports'
import {
  findIdentifiers,
  type FindOptions,
  type Identifier,
  identifierKey,
  storedIdentifier,
  understandIdentifier,
} from '#values'
import { belongsToKnown } from '../protected-list/belongs-to-known.ts'
import { type SightingOrigin, type SightingRole, sightingRoleOf } from '../sighting/sighting.ts'

export interface NewSighting {
  identifier: Identifier
  role: SightingRole
  origin: SightingOrigin
}

/**
 * What one report says about accounts, numbers and addresses of the other party: first what was stated in fields, then what the
 * narrative holds besides. The victim's own, and what has nothing to do with it, never comes out, wherever it stands: its own list, a role or
 * the words around it; of the narrative neither does what belongs to whoever was imitated, to an authority or to a bystander.
 */
export function sightingsOfReport(report: ReportedMatter, options: FindOptions = {}): NewSighting[] {
  const inText = findIdentifiers(report.narrative, { ...options, isKnown: belongsToKnown })
  const own = new Set([
    ...report.own.flatMap(({ kind, text }) => read(kind, text, undefined, options).map(identifierKey)),
    ...report.stated
      .filter(({ role }) => isApart(role))
      .flatMap(({ kind, text, platform }) => read(kind, text, platform, options).map(identifierKey)),
    ...inText.filter(({ role }) => role === 'own').map(identifierKey),
  ])
  const sightings = new Map<string, NewSighting>()
  const stated = new Set<string>()
  for (const { kind, text, platform, role } of report.stated) {
    if (isApart(role)) continue
    for (const identifier of read(kind, text, platform, options)) {
      const key = identifierKey(identifier)
      if (own.has(key)) continue
      stated.add(key)
      sightings.set(`${key} ${role}`, { identifier, role, origin: 'stated' })
    }
  }
  const genuine = new Set(inText.filter(({ role }) => role === 'genuine').map(identifierKey))
  const told = new Set(inText.filter(({ role }) => role !== 'mentioned').map(identifierKey))
  for (const found of inText) {
    const key = identifierKey(found)
    const role = sightingRoleOf(found.role)
    if (role === null || own.has(key) || genuine.has(key) || stated.has(key)) continue
    // Told of once with a role, mentioned again: one sighting.
    if (role === 'mentioned' && told.has(key)) continue
    const identifier = storedIdentifier(found.kind, found.canonical)
    if (identifier) sightings.set(`${key} ${role}`, { identifier, role, origin: 'found' })
  }
  return [...sightings.values()]
}

/** The victim's own, and what has nothing to do with it. */
const isApart = (role: IdentifierRole): role is 'own' | 'uninvolved' => role === 'own' || role === 'uninvolved'

/** One item as stated; or, when somebody pasted a whole sentence into the field, every item in it. */
function read(
  kind: Identifier['kind'],
  text: string,
  platform: string | undefined,
  options: FindOptions,
): Identifier[] {
  const understood = understandIdentifier(kind, text, { ...options, ...(platform !== undefined && { platform }) })
  if (understood.ok) return [understood.value]
  return findIdentifiers(text, options).flatMap((hit) => storedIdentifier(hit.kind, hit.canonical) ?? [])
}
