// SPDX-License-Identifier: EUPL-1.2
import type { IdentifierKind } from '#values'
import type { Part } from '../dossier/content.ts'

export interface Seen {
  identifierId: string
  kind: IdentifierKind
  canonical: string
  role: string
  protectedAs: string | null
}

/** In these parts an identifier belongs to the other party. */
const ofParty: ReadonlySet<string> = new Set(['paid-to', 'contact', 'site', 'seller'])

/**
 * The part of every identifier of a case, over all its reports: what one report only mentions, another may say money went to. `innocent`:
 * identifiers of which people judged that they are an innocent recipient's.
 */
export function partsOf(seen: readonly Seen[], innocent: ReadonlySet<string>): Map<string, Part> {
  const parts = new Map<string, Part>()
  for (const { identifierId, role, protectedAs } of seen) {
    if (protectedAs !== null) parts.set(identifierId, 'protected')
    else if (innocent.has(identifierId)) parts.set(identifierId, 'bystander')
    else if (ofParty.has(role)) parts.set(identifierId, 'party')
    else if (!parts.has(identifierId)) parts.set(identifierId, 'bystander')
  }
  return parts
}

/** An identifier in a text: where it stands, and what it is. */
export interface Place {
  start: number
  end: number
  kind: IdentifierKind
  canonical: string
}

const words: Record<IdentifierKind, string> = {
  iban: 'rekeningnummer',
  phone: 'telefoonnummer',
  email: 'e-mailadres',
  'web-address': 'webadres',
  'crypto-address': 'crypto-adres',
  'user-name': 'gebruikersnaam',
  'company-number': 'bedrijfsnummer',
  merchant: 'ontvanger',
  'page-fingerprint': 'vingerafdruk van een pagina',
}

/** What stands in a text where something was left out. */
export function leftOut(kind: IdentifierKind): string {
  return `[weggelaten: ${words[kind]}]`
}

/** A story without the identifiers that may not be shown. `isShown`: by kind and canonical. */
export function withoutBystanders(
  text: string,
  places: readonly Place[],
  isShown: (kind: IdentifierKind, canonical: string) => boolean,
): { text: string; left: number } {
  let told = ''
  let at = 0
  let left = 0
  for (const { start, end, kind, canonical } of [...places].toSorted((a, b) => a.start - b.start)) {
    if (start < at || isShown(kind, canonical)) continue
    told += text.slice(at, start) + leftOut(kind)
    at = end
    left++
  }
  return { text: told + text.slice(at), left }
}
