// SPDX-License-Identifier: EUPL-1.2
// No audit line: it only reads what was typed.
import { checkShape, type FormEntries, Refusal } from '#foundation/web'
import { parseDateParts } from '#values'
import { holdInput } from './hold-data.schema.ts'
import { holdMessages } from './hold-data.text.ts'

/** From the form to what the API takes too, with everything that is wrong said at once. */
export function readHold(entries: FormEntries) {
  const one = (name: string) => [entries[name] ?? ''].flat()[0] ?? ''
  const day = parseDateParts({ day: one('endsOn-day'), month: one('endsOn-month'), year: one('endsOn-year') })
  const [kind, id] = one('subject').split(':')
  const read = checkShape(holdInput, { kind, id, reason: one('reason'), endsOn: day.ok ? day.value : '' })
  if (read.ok) return read.value
  const isUnchosen = read.errors.some(({ field }) => field === '/kind' || field === '/id')
  const others = read.errors.filter(({ field }) => field !== '/kind' && field !== '/id')
  const fields = [
    ...(isUnchosen ? [{ field: '/subject', code: holdMessages.kindNeeded }] : []),
    ...others.map((error) => (error.field === '/endsOn' ? { ...error, code: holdMessages.endNotAhead } : error)),
  ]
  throw new Refusal(fields[0]?.code ?? '', { fields })
}
