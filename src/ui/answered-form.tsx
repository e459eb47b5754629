// SPDX-License-Identifier: EUPL-1.2
import { createContext, use } from 'react'

/** What came back of a form that was refused (`refusedForm`). A page with several forms names each by a hidden `intent`. */
export interface AnsweredForm {
  entries: Record<string, string | string[]>
  errors: { field: string; message: string }[]
  /** The same for above the page, each with the id of its field. */
  summary?: { field: string; message: string }[]
  /** Somebody else changed it since it was seen. */
  isConflict: boolean
}

const Answered = createContext<AnsweredForm | null | undefined>(undefined)
/** Around the forms of a page: what came back of the one that was sent. */
export const WithAnswered = Answered.Provider

const Intent = createContext<string | undefined>(undefined)
/** Around the fields of one form. */
export const WithIntent = Intent.Provider

/** What was typed into one form of the page, and what was wrong with it; nothing when another form was sent. For the page that gives it. */
export function answeredFor(answered: AnsweredForm | null | undefined, intent: string | undefined) {
  const isThis = intent !== undefined && answered?.entries.intent === intent
  const one = (name: string) => (isThis ? [answered.entries[name] ?? ''].flat()[0] : undefined)
  const all = (name: string) => (isThis ? [answered.entries[entryOf(name)] ?? []].flat() : undefined)
  const errorOf = (name: string) => (isThis ? answered.errors.find(({ field }) => field === name)?.message : undefined)
  return { isThis, isConflict: isThis && answered.isConflict, one, all, errorOf }
}

/** The same for parts of a page. */
export function useAnswered(intent: string | undefined) {
  return answeredFor(use(Answered), intent)
}

/** The same of the form that this stands in. */
export function useForm() {
  return useAnswered(use(Intent))
}

/** The id of a field on a page where several forms have a field of that name; the error summary links to it. */
export function fieldId(intent: string, field: string): string {
  return `${intent}-${field}`
}

/** A list that may be empty is sent as `name[]`. */
const entryOf = (name: string) => name.replace(/\[\]$/, '')

interface KeptField {
  name?: string | undefined
  id?: string | undefined
  error?: string | undefined
}

/** A field as its form knows it: its id, and what was wrong with it; what is given goes before. */
export function useField<Field extends KeptField>(field: Field): Field {
  const intent = use(Intent)
  const { errorOf } = useAnswered(intent)
  if (intent === undefined || field.name === undefined) return field
  const name = entryOf(field.name)
  return { ...field, id: field.id ?? fieldId(intent, name), error: field.error ?? errorOf(name) }
}

/** With what was typed into it. */
export function useTextField<Field extends KeptField & { name: string; defaultValue?: string | undefined }>(
  field: Field,
): Field {
  const { one } = useForm()
  return { ...useField(field), defaultValue: one(field.name) ?? field.defaultValue }
}
