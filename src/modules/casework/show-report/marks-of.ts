// SPDX-License-Identifier: EUPL-1.2
import { type IdentifierKind, findIdentifiers } from '#values'

export interface IdentifierMark {
  start: number
  end: number
  kind: IdentifierKind
  /** The victim's own: marked quietly, because it never counts. */
  isOwn: boolean
}

/** Where identifiers stand in a narrative, in order. `own`: canonicals of what the reporter said is theirs. */
export function marksOf(narrative: string, own: ReadonlySet<string>, demoBankAllowed: boolean): IdentifierMark[] {
  return findIdentifiers(narrative, { demoBankAllowed }).map(({ start, end, kind, role, canonical }) => ({
    start,
    end,
    kind,
    isOwn: role === 'own' || own.has(canonical),
  }))
}
