// SPDX-License-Identifier: EUPL-1.2
import { type AskedRecord, subjectKinds } from './subject.ts'

/** What a form asks by its number; null: it asks by words. */
export function askedIn(one: (name: string) => string): AskedRecord | null {
  const kind = subjectKinds.find((each) => each === one('kind'))
  if (!kind || one('id') === '') return null
  const before = Number(one('before'))
  return {
    kind,
    id: one('id'),
    purpose: one('purpose'),
    inLists: one('lists') === '1',
    before: Number.isSafeInteger(before) && before > 0 ? before : null,
  }
}
