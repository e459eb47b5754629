// SPDX-License-Identifier: EUPL-1.2
import type { IdentifierRole, NamedIdentifier } from '#modules/reports'
import { formatIdentifier, type IdentifierKind } from '#values'

export interface Change {
  value: string
  kind: IdentifierKind
  canonical: string
  /** ISO moment. */
  at: string
  /** Null: nobody had read it. */
  was: IdentifierRole | null
  now: IdentifierRole
  reason: string
  /** What it becomes when it is put back, what nobody had read is struck; null where another change came after it. */
  back: IdentifierRole | null
}

/** What was changed in what a report names, the newest first. */
export function changesIn(named: readonly NamedIdentifier[]): Change[] {
  return named
    .flatMap(({ kind, canonical, role, corrections }) =>
      corrections.map(({ at, was, reason }, index): Change => {
        const next = corrections[index + 1]
        const now = next ? (next.was ?? 'uninvolved') : role
        const value = formatIdentifier({ kind, canonical })
        return { value, kind, canonical, at, was, now, reason, back: next ? null : (was ?? 'uninvolved') }
      }),
    )
    .toSorted((a, b) => b.at.localeCompare(a.at))
}
