// SPDX-License-Identifier: EUPL-1.2
import { checkShape, type FormEntries, Refusal } from '#foundation/web'
import { parseDateParts } from '#values'
import { holdInput } from './hold-data.schema.ts'
import { holdMessages } from './hold-data.text.ts'

/** In the address, in Dutch as all addresses. */
const kinds = { melding: 'report', zaak: 'case', vermelding: 'listing' } as const

export function kindNamed(name: string | null): (typeof kinds)[keyof typeof kinds] | undefined {
  return Object.entries(kinds).find(([dutch]) => dutch === name)?.[1]
}

/** The number in what somebody pasted: a number, or the address of the page of a report, case or listing. */
export function numberIn(text: string): string | undefined {
  return /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/i.exec(text)?.[0].toLowerCase()
}

/** From the form to what the API takes too, with everything that is wrong said at once. */
export function readHold(entries: FormEntries) {
  const one = (name: string) => [entries[name] ?? ''].flat()[0] ?? ''
  const day = parseDateParts({ day: one('endsOn-day'), month: one('endsOn-month'), year: one('endsOn-year') })
  const asked = {
    kind: one('kind'),
    id: numberIn(one('id')) ?? '',
    reason: one('reason'),
    endsOn: day.ok ? day.value : '',
  }
  const read = checkShape(holdInput, asked)
  if (read.ok) return read.value
  const said: Record<string, string> = {
    '/kind': holdMessages.kindNeeded,
    '/id': holdMessages.idNeeded,
    '/endsOn': holdMessages.endNotAhead,
  }
  const fields = read.errors.map((error) => ({ ...error, code: said[error.field] ?? error.code }))
  throw new Refusal(fields[0]?.code ?? '', { fields })
}
