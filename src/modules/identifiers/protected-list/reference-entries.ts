// SPDX-License-Identifier: EUPL-1.2
import { identifierKey } from '#values'
import type { EntryCategory } from './entry-category.ts'
import { carryingHosts, mailerSites } from './mailers.ts'
import { namesOf, type ProtectedEntry, shippedHosts, shippedNumbers, shippedSites } from './protection.ts'
import reference from './reference.json' with { type: 'json' }

/**
 * What `protection` answers from the reference data and `ownNames`, as entries; each key once, in the order in which `protection` looks. Short
 * numbers and public suffixes are rules and no entries.
 */
export function referenceEntries(ownNames: readonly string[]): ProtectedEntry[] {
  const hosts = (names: Iterable<string>, category: EntryCategory, covers: ProtectedEntry['covers']) =>
    [...names].map((canonical): ProtectedEntry => ({ kind: 'web-address', canonical, covers, category }))
  const all = [
    ...shippedNumbers.map(
      ({ number, category }): ProtectedEntry => ({ kind: 'phone', canonical: number, covers: 'exact', category }),
    ),
    ...hosts(
      ownNames.filter((name) => !name.includes('@')),
      'own-product',
      'domain',
    ),
    ...ownNames.flatMap((canonical): ProtectedEntry[] =>
      canonical.includes('@') ? [{ kind: 'email', canonical, covers: 'exact', category: 'own-product' }] : [],
    ),
    ...hosts(shippedSites.bank, 'bank', 'domain'),
    ...hosts(shippedSites['public-body'], 'public-body', 'domain'),
    ...hosts(shippedSites.organisation, 'organisation', 'domain'),
    ...hosts(carryingHosts, 'mailer', 'domain'),
    ...hosts(mailerSites, 'mailer', 'exact'),
    ...hosts(namesOf(reference['shared-host']), 'shared-host', 'exact'),
    ...hosts(namesOf(reference.popular), 'popular', 'exact'),
    ...hosts(shippedHosts, 'organisation', 'exact'),
  ]
  return [...new Map(all.toReversed().map((entry) => [identifierKey(entry), entry])).values()].toReversed()
}
