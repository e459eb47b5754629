// SPDX-License-Identifier: EUPL-1.2

interface Thing {
  kind: string
  identifierKind?: string
  canonical?: string
  reportId?: string
  words?: string
}

/** Whether two watches are about the same thing; words are the same whatever their case. */
export function sameWatch(a: Thing, b: Thing): boolean {
  return (
    a.kind === b.kind &&
    a.identifierKind === b.identifierKind &&
    a.canonical === b.canonical &&
    a.reportId === b.reportId &&
    a.words?.toLowerCase() === b.words?.toLowerCase()
  )
}
