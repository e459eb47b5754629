// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '../access/index.ts'
import { messageOf } from '../text/index.ts'
import { type FormEntries, shownErrors, type ShownError } from './form.ts'
import { Refusal } from './refusal.ts'

export interface RefusedForm {
  status: number
  answered: {
    entries: FormEntries
    errors: ShownError[]
    /** The same for above the page, each with the id of its field: `<intent>-<field>`. */
    summary: ShownError[]
    isConflict: boolean
  }
}

/** A form that shows what was typed elsewhere, and says nothing of it. */
export function filledForm(entries: FormEntries): RefusedForm['answered'] {
  return { entries, errors: [], summary: [], isConflict: false }
}

/** A refused form as its page shows it again: what was typed, what is wrong, and whether somebody was first. A fault goes on. */
export function refusedForm(ctx: Context, entries: FormEntries, error: unknown): RefusedForm {
  if (!(error instanceof Refusal)) throw error
  const errors = shownErrors(error.fields, ctx.language)
  const summary = errors.map((one) => ({ ...one, field: `${String(entries.intent)}-${one.field}` }))
  const message = messageOf(error.code, ctx.language, error.values)
  return {
    status: error.status === 400 ? 422 : error.status,
    answered: {
      entries,
      errors,
      summary: summary.length > 0 ? summary : [{ field: 'inhoud', message }],
      isConflict: error.status === 409,
    },
  }
}
