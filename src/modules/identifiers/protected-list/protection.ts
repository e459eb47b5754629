// SPDX-License-Identifier: EUPL-1.2
import type { Identifier, IdentifierKind } from '#values'
import {
  bodyNumbers,
  dutchBankSites,
  imitatedHosts,
  imitatedSites,
  publicBodyEndings,
  publicBodySites,
} from './dutch-bodies.ts'
import type { EntryCategory, ProtectedCategory } from './entry-category.ts'
import { carryingHosts, mailerSites } from './mailers.ts'
import { isInForce, knownAddresses } from './organisations.ts'
import { isUnder, protectableHost, withParents } from './protectable-host.ts'
import { protectedByRule } from './protected-by-rule.ts'
import reference from './reference.json' with { type: 'json' }

/** What two people put on the list in the running product. */
export interface ProtectedEntry {
  kind: IdentifierKind
  canonical: string
  covers: 'exact' | 'domain'
  category: EntryCategory
  /** Whose it is, where the program put it there itself. */
  organisation?: string | null
}

/** Hosts of the reference data that is shipped. */
export interface Reference {
  banks: ReadonlySet<string>
  popular: ReadonlySet<string>
  sharedHosts: ReadonlySet<string>
  /** Sites of other organisations that are imitated, each with everything under it. */
  organisations: ReadonlySet<string>
}

const inForce = knownAddresses.filter(isInForce)
const sitesOf = (category: EntryCategory) =>
  inForce.flatMap((one) =>
    one.kind === 'web-address' && one.covers === 'domain' && one.category === category ? [one.canonical] : [],
  )
/** The sites of each kind, in the order in which they are looked at: what stands under several is of the first. */
export const shippedSites = {
  bank: [...namesOf(reference.bank), ...dutchBankSites, ...sitesOf('bank')],
  'public-body': [...publicBodySites, ...publicBodyEndings, ...sitesOf('public-body')],
  organisation: [...imitatedSites, ...sitesOf('organisation')],
} as const
/** Of an organisation that is imitated, and with pages or payment links of everybody under it: that host alone. */
export const shippedHosts: readonly string[] = [
  ...imitatedHosts,
  ...inForce.flatMap((one) => (one.kind === 'web-address' && one.covers === 'exact' ? [one.canonical] : [])),
]
export const shippedNumbers: readonly { number: string; category: EntryCategory }[] = [
  ...bodyNumbers,
  ...inForce.flatMap(({ kind, canonical, category }) => (kind === 'phone' ? [{ number: canonical, category }] : [])),
]

const shipped: Reference = {
  banks: new Set(shippedSites.bank),
  popular: new Set(namesOf(reference.popular)),
  sharedHosts: new Set(namesOf(reference['shared-host'])),
  organisations: new Set(shippedSites.organisation),
}
const publicBodies: ReadonlySet<string> = new Set(shippedSites['public-body'])
const hostsOfOrganisations: ReadonlySet<string> = new Set(shippedHosts)
const carrying: ReadonlySet<string> = new Set(carryingHosts)
const ofMailers: ReadonlySet<string> = new Set(mailerSites)
const numbers: ReadonlyMap<string, EntryCategory> = new Map(
  shippedNumbers.map(({ number, category }) => [number, category]),
)

/**
 * Why this identifier can be reported but never become a hit; null when it can. One list for the whole product: the reference data,
 * rules about numbers and hosts, and `entries` from the database (those that may match are enough).
 * Popular is not cleared: only the host itself is kept from the list, a page or subdomain on it is not. `ownHosts`: where we are.
 * `known`: other reference data than is shipped, to measure what that is worth.
 */
export function protection(
  identifier: Identifier,
  entries: readonly ProtectedEntry[] = [],
  ownHosts: readonly string[] = [],
  known: Reference = shipped,
): ProtectedCategory | null {
  return ofEntries(identifier, entries) ?? ofReference(identifier, ownHosts, known)
}

/** Banks, public bodies, other organisations that people know, and emergency numbers are imitated by definition: the answer is to hang up and call oneself. */
export function isOftenImitated(category: ProtectedCategory): boolean {
  return ['bank', 'public-body', 'organisation', 'emergency', 'short-number', 'own-product'].includes(category)
}

function ofEntries(identifier: Identifier, entries: readonly ProtectedEntry[]): ProtectedCategory | null {
  const hosts = protectableHost(identifier)
  const found = entries.find(
    (entry) =>
      (entry.kind === identifier.kind && entry.canonical === identifier.canonical) ||
      (entry.covers === 'domain' && hosts !== null && isUnder(hosts, entry.canonical)),
  )
  return found?.category ?? null
}

function ofReference(
  identifier: Identifier,
  ownHosts: readonly string[],
  { banks, popular, sharedHosts, organisations }: Reference,
): ProtectedCategory | null {
  if (identifier.kind === 'phone') {
    const known = numbers.get(identifier.canonical)
    return known ?? protectedByRule(identifier)
  }
  const host = protectableHost(identifier)
  if (host === null) return null
  if (ownHosts.some((own) => own === identifier.canonical || isUnder(host, own))) return 'own-product'
  const above = withParents(host)
  if (above.some((name) => banks.has(name))) return 'bank'
  if (above.some((name) => publicBodies.has(name))) return 'public-body'
  if (above.some((name) => organisations.has(name))) return 'organisation'
  if (identifier.kind !== 'web-address') return null
  const byRule = protectedByRule(identifier)
  if (byRule) return byRule
  if (ofMailers.has(host) || above.some((name) => carrying.has(name))) return 'mailer'
  if (sharedHosts.has(host)) return 'shared-host'
  if (popular.has(host)) return 'popular'
  return hostsOfOrganisations.has(host) ? 'organisation' : null
}

export function namesOf(lines: readonly string[]): string[] {
  return lines.flatMap((line) => line.split(' '))
}
