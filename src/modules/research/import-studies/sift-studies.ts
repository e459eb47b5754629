// SPDX-License-Identifier: EUPL-1.2
import { isCode, isStatus, type Study } from '../study/study.ts'
import { studyColumns } from '../study/study-columns.ts'
import { importMessages as message } from './import-studies.text.ts'

export interface GivenRow {
  line: number
  record: Record<string, string>
}

export interface RowError {
  line: number
  column: string
  code: string
  values?: Record<string, string | number | boolean | Date>
}

type Fields = Omit<Study, 'code' | 'status'>
/** Checks the fields of one study; of the schema, which a plain file does not know. */
export type CheckFields = (
  fields: Record<string, string>,
) =>
  | { ok: true; value: Fields }
  | { ok: false; errors: readonly { field: string; code: string; values?: RowError['values'] }[] }

/** Judges every line by itself: the good ones are taken, of each other one stands what is wrong. The first of two with one code counts. */
export function siftStudies(
  rows: readonly GivenRow[],
  { check, isForm }: { check: CheckFields; isForm: (code: string) => boolean },
): { good: Study[]; wrong: RowError[] } {
  const good: Study[] = []
  const wrong: RowError[] = []
  const seen = new Set<string>()
  for (const { line, record } of rows) {
    const errors: RowError[] = []
    const { code = '', status = '' } = record
    if (!isCode(code)) errors.push({ line, column: 'code', code: message.code })
    else if (seen.has(code)) errors.push({ line, column: 'code', code: message.twice })
    seen.add(code)
    const isKnown = isStatus(status)
    if (!isKnown) errors.push({ line, column: 'status', code: message.status })
    const fields = Object.fromEntries(
      Object.entries(studyColumns).map(([column, field]) => [field, record[column] ?? '']),
    )
    const checked = check(fields)
    if (!checked.ok)
      errors.push(
        ...checked.errors.map(({ field, code: what, values }) => ({
          line,
          column: columnOf(field),
          code: what,
          ...(values && { values }),
        })),
      )
    else
      for (const form of checked.value.forms.filter((one) => !isForm(one)))
        errors.push({ line, column: 'forms', code: message.form, values: { form } })
    if (errors.length > 0 || !checked.ok || !isKnown) wrong.push(...errors)
    else good.push({ code, status, ...checked.value })
  }
  return { good, wrong }
}

function columnOf(pointer: string): string {
  const name = pointer.split('/')[1] ?? ''
  return Object.entries(studyColumns).find(([, field]) => field === name)?.[0] ?? name
}
