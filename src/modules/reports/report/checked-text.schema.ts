// SPDX-License-Identifier: EUPL-1.2
import { Refusal } from '#foundation/web'
import { reportMessages } from './report.text.ts'

interface TextRule {
  /** Name of the field in the form. */
  field: string
  /** Characters (UTF-16 units) that fit. */
  most: number
  /** Code of the message when nothing was written; left out when that is allowed. */
  empty?: string
}

/** Free text as it is stored: trimmed, and without what PostgreSQL cannot hold. Refuses what is too long, or empty and needed. */
export function checkedText(text: string | undefined, { field, most, empty }: TextRule): string {
  const clean = (text ?? '').toWellFormed().replaceAll('\0', '').replaceAll('\r\n', '\n').trim()
  const code = clean === '' ? empty : clean.length > most ? reportMessages.tooLong : undefined
  const values = { max: most }
  if (code) throw new Refusal(code, { values, fields: [{ field, code, values }] })
  return clean
}
