// SPDX-License-Identifier: EUPL-1.2
import type { ZodType } from 'zod'
import { type Language, messageOf } from '../text/index.ts'
import { checkShape } from './shape.ts'

export interface ShownError {
  field: string
  message: string
}

export type FormEntries = Record<string, string | string[]>

/** Text entries of a posted form: trimmed, empty ones left out; a sign that no database takes is left out; a name that occurs more than once, or ends in [], is a list. */
export function entriesOf(form: FormData): FormEntries {
  // Names come from outside: none of them is what every object has.
  const entries: FormEntries = Object.create(null)
  for (const name of new Set(form.keys())) {
    const texts = form
      .getAll(name)
      .filter((part) => typeof part === 'string')
      .map((part) => part.replaceAll('\0', '').trim())
    const filled = texts.filter((text) => text !== '')
    if (name.endsWith('[]')) entries[name.slice(0, -2)] = filled
    else if (filled.length > 1) entries[name] = filled
    else if (filled[0] !== undefined) entries[name] = filled[0]
  }
  return entries
}

/** Reads a form against its shape. On errors the entries come back, so that nothing that was typed is lost. */
export function readForm<Output>(shape: ZodType<Output>, entries: FormEntries, language: Language) {
  const checked = checkShape(shape, entries)
  if (checked.ok) return { ok: true as const, value: checked.value }
  return { ok: false as const, entries, errors: shownErrors(checked.errors, language) }
}

/** One error a field, the first, as sentences. */
export function shownErrors(
  errors: readonly { field: string; code: string; values?: Record<string, string | number | boolean | Date> }[],
  language: Language,
): ShownError[] {
  const first = new Map<string, ShownError>()
  for (const { field, code, values } of errors) {
    const name = field.replace(/^\//, '').split('/')[0] ?? ''
    if (!first.has(name)) first.set(name, { field: name, message: messageOf(code, language, values) })
  }
  return [...first.values()]
}
