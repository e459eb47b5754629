// SPDX-License-Identifier: EUPL-1.2
import type { IdentifierRole, ReportedMatter } from '#modules/reports'
import { type Identifier, findIdentifiers, type FindOptions, storedIdentifier, understandIdentifier } from '#values'
import type { SightingOrigin, SightingRole } from '../sighting/sighting.ts'

export interface NewSighting {
  identifier: Identifier
  role: SightingRole
  origin: SightingOrigin
}

/**
 * What one report says about accounts, numbers and addresses of the other party: first what was stated in fields, then what the
 * narrative holds besides. The victim's own, and what has nothing to do with it, never comes out, wherever it stands: its own list, a role
 * or the words before it.
 */
export function sightingsOfReport(report: ReportedMatter, options: FindOptions = {}): NewSighting[] {
  const inText = findIdentifiers(report.narrative, options)
  const own = new Set([
    ...report.own.flatMap(({ kind, text }) => read(kind, text, undefined, options).map(keyOf)),
    ...report.stated
      .filter(({ role }) => isApart(role))
      .flatMap(({ kind, text, platform }) => read(kind, text, platform, options).map(keyOf)),
    ...inText.filter(({ role }) => role === 'own').map(keyOf),
  ])
  const sightings = new Map<string, NewSighting>()
  const stated = new Set<string>()
  for (const { kind, text, platform, role } of report.stated) {
    if (isApart(role)) continue
    for (const identifier of read(kind, text, platform, options)) {
      const key = keyOf(identifier)
      if (own.has(key)) continue
      stated.add(key)
      sightings.set(`${key} ${role}`, { identifier, role, origin: 'stated' })
    }
  }
  for (const { kind, canonical, role } of inText) {
    const key = keyOf({ kind, canonical })
    if (role === 'own' || own.has(key) || stated.has(key)) continue
    const identifier = storedIdentifier(kind, canonical)
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

function keyOf({ kind, canonical }: { kind: string; canonical: string }): string {
  return `${kind} ${canonical}`
}
