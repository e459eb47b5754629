// SPDX-License-Identifier: EUPL-1.2
import { bodyNumbers, dutchBankSites, publicBodyEndings, publicBodySites } from './dutch-bodies.ts'
import type { EntryCategory } from './entry-category.ts'
import { carryingHosts, mailerSites } from './mailers.ts'
import type { ProtectedEntry } from './protection.ts'
import reference from './reference.json' with { type: 'json' }

/**
 * What `protection` answers from the reference data and `ownHosts`, as entries; each key once, in the order in which `protection` looks. Short
 * numbers and public suffixes are rules and no entries.
 */
export function referenceEntries(ownHosts: readonly string[]): ProtectedEntry[] {
  const hosts = (names: Iterable<string>, category: EntryCategory, covers: ProtectedEntry['covers']) =>
    [...names].map((canonical): ProtectedEntry => ({ kind: 'web-address', canonical, covers, category }))
  const words = (lines: readonly string[]) => lines.flatMap((line) => line.split(' '))
  const all = [
    ...bodyNumbers.map(
      ({ number, category }): ProtectedEntry => ({ kind: 'phone', canonical: number, covers: 'exact', category }),
    ),
    ...hosts(ownHosts, 'own-product', 'domain'),
    ...hosts([...words(reference.bank), ...dutchBankSites], 'bank', 'domain'),
    ...hosts([...publicBodySites, ...publicBodyEndings], 'public-body', 'domain'),
    ...hosts(carryingHosts, 'mailer', 'domain'),
    ...hosts(mailerSites, 'mailer', 'exact'),
    ...hosts(words(reference['shared-host']), 'shared-host', 'exact'),
    ...hosts(words(reference.popular), 'popular', 'exact'),
  ]
  return [
    ...new Map(all.toReversed().map((entry) => [`${entry.kind} ${entry.canonical}`, entry])).values(),
  ].toReversed()
}
