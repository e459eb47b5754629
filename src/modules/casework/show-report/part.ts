// SPDX-License-Identifier: EUPL-1.2

/** What came back of a form that was refused, for the part of the page to which it belongs. */
export interface Answered {
  entries: Record<string, string | string[]>
  errors: { field: string; message: string }[]
}

/** What was typed into one form of the page, and what was wrong with it; nothing when another form was sent. */
export function partOf(answered: Answered | undefined, intent: string, id?: string) {
  const isThis = answered?.entries.intent === intent && (id === undefined || answered.entries.id === id)
  const one = (name: string) => (isThis ? [answered.entries[name] ?? ''].flat()[0] : undefined)
  const errorOf = (name: string) => (isThis ? answered.errors.find(({ field }) => field === name)?.message : undefined)
  return { isOpen: isThis, one, errorOf }
}
