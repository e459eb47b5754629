// SPDX-License-Identifier: EUPL-1.2
import { findIdentifiers, identifierKey, type IdentifierKind, understandIdentifier } from '#values'
import { type IdentifierRole, statedRoleOf } from './identifier-role.ts'
import type { OwnIdentifier, RoleCorrection, StatedIdentifier } from './reported-matter.ts'

/** An identifier of the other party in a report, as a reader sees it. */
export interface NamedIdentifier {
  kind: IdentifierKind
  canonical: string
  role: IdentifierRole
  /** Somebody said so; else only the words tell it, and it counts for no listing or threshold. */
  isSaid: boolean
  corrections: readonly RoleCorrection[]
}

/**
 * What a report names: first what was said in fields, confirmed or corrected, then what only the words tell. Once each, with what was struck
 * (`uninvolved`) and without what the victim said is their own.
 */
export function namedIdentifiers(
  report: { stated: readonly StatedIdentifier[]; own: readonly OwnIdentifier[]; narrative: string },
  options: { demoBankAllowed: boolean },
): NamedIdentifier[] {
  const named = new Map<string, NamedIdentifier>()
  const add = (one: NamedIdentifier) => {
    const key = identifierKey(one)
    if (!named.has(key)) named.set(key, one)
  }
  for (const { kind, text, platform, role, corrections = [] } of [
    ...report.stated,
    ...report.own.map((one): StatedIdentifier => ({ ...one, role: 'own' })),
  ]) {
    const read = understandIdentifier(kind, text, { ...options, ...(platform && { platform }) })
    if (read.ok) add({ kind: read.value.kind, canonical: read.value.canonical, role, isSaid: true, corrections })
    // Somebody pasted a sentence into the field.
    else for (const one of findIdentifiers(text, options)) add({ ...pick(one), role, isSaid: true, corrections })
  }
  for (const one of findIdentifiers(report.narrative, options))
    add({ ...pick(one), role: statedRoleOf(one.role), isSaid: false, corrections: [] })
  return [...named.values()].filter(({ role, corrections }) => role !== 'own' || corrections.length > 0)
}

const pick = ({ kind, canonical }: { kind: IdentifierKind; canonical: string }) => ({ kind, canonical })
