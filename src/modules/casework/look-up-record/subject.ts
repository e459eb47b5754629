// SPDX-License-Identifier: EUPL-1.2

export const subjectKinds = ['report', 'case', 'identifier', 'person'] as const
export type SubjectKind = (typeof subjectKinds)[number]

/** What a line can be about and has a name. */
export const objectKinds = [...subjectKinds, 'listing'] as const
export type ObjectKind = (typeof objectKinds)[number]

export interface Subject {
  kind: SubjectKind
  /** Of a case: of the report that it is named after. */
  id: string
  /** As people call it: M-4C1F22, a case 1DCB9B, an account, a name. */
  name: string
  /** Of a colleague: works here no more. */
  hasLeft?: boolean
}

export interface AskedRecord {
  kind: SubjectKind
  id: string
  purpose: string
  /** Id of the oldest line of the page before; null: the newest. */
  before: number | null
  /** Only what stood in lists that people read, or only the rest, which is what they looked at or did; null: all. */
  inLists: boolean | null
}
