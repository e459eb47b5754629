// SPDX-License-Identifier: EUPL-1.2
import type { StoredIntervention } from '../intervention/intervention.ts'

export type LetterKind = 'confirm' | 'week' | 'news'

const most = 25

/** What was added or changed in a time, the newest first; what the program itself brought along as well. */
export function changedIn(
  all: readonly StoredIntervention[],
  { since, until }: { since: Date; until: Date },
): StoredIntervention[] {
  return all
    .filter(({ changedAt }) => changedAt > since && changedAt <= until)
    .toSorted((a, b) => b.changedAt.getTime() - a.changedAt.getTime())
    .slice(0, most)
}
