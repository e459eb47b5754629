// SPDX-License-Identifier: EUPL-1.2

/** What came back of a form that was refused (`refusedForm`). A page with several forms names each by a hidden `intent`. */
export interface AnsweredForm {
  entries: Record<string, string | string[]>
  errors: { field: string; message: string }[]
  /** Somebody else changed it since it was seen. */
  isConflict: boolean
}

/** What was typed into one form of the page, and what was wrong with it; nothing when another form was sent. */
export function answeredFor(answered: AnsweredForm | undefined, intent: string) {
  const isThis = answered?.entries.intent === intent
  const one = (name: string) => (isThis ? [answered.entries[name] ?? ''].flat()[0] : undefined)
  const all = (name: string) => (isThis ? [answered.entries[name] ?? []].flat() : undefined)
  const errorOf = (name: string) => (isThis ? answered.errors.find(({ field }) => field === name)?.message : undefined)
  return { isThis, isConflict: isThis && answered.isConflict, one, all, errorOf }
}

/** The id of a field on a page where several forms have a field of that name; the error summary links to it. */
export function fieldId(intent: string, field: string): string {
  return `${intent}-${field}`
}
