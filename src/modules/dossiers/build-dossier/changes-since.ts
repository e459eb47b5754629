// SPDX-License-Identifier: EUPL-1.2
import type { DossierContent } from '../dossier/content.ts'

interface Held {
  reports: ReadonlyMap<string, string>
  identifiers: ReadonlySet<string>
  lossInCents: number
}

/** What is otherwise in this dossier than in the one before of the same case. */
export function changesSince(
  before: Held,
  reports: ReadonlyMap<string, string>,
  identifiers: ReadonlySet<string>,
): NonNullable<DossierContent['changes']> {
  const missingIn = (from: Iterable<string>, other: { has(id: string): boolean }) =>
    [...from].filter((id) => !other.has(id)).length
  return {
    reportsAdded: missingIn(reports.keys(), before.reports),
    reportsGone: missingIn(before.reports.keys(), reports),
    reportsChanged: [...reports].filter(([id, digest]) => before.reports.has(id) && before.reports.get(id) !== digest)
      .length,
    identifiersAdded: missingIn(identifiers, before.identifiers),
    identifiersGone: missingIn(before.identifiers, identifiers),
    lossBeforeInCents: before.lossInCents,
  }
}
