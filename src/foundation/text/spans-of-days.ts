// SPDX-License-Identifier: EUPL-1.2
import { type Language, localeOf } from './text.ts'

/** How much came on a day ('YYYY-MM-DD'); a day on which nothing came may be left out. */
export interface Day {
  day: string
  own: number
  others: number
}

export interface Span {
  key: string
  label: string
  own: number
  others: number
}

const day = 86_400_000
/** More bars than this are no longer told apart on a phone; with fewer days than that one does not see how fast it goes. */
const [mostBars, fewestDays] = [60, 28]

/** Days, weeks or months without holes, from the first to the last; the shortest of the three that fits. `week` names the week of a day. */
export function spansOf(days: readonly Day[], language: Language, week: (day: string) => string): Span[] {
  const sorted = [...days].sort((a, b) => (a.day < b.day ? -1 : 1))
  const [first, last] = [sorted[0], sorted.at(-1)]
  if (!first || !last) return []
  const length = (Date.parse(last.day) - Date.parse(first.day)) / day + 1
  const size = length <= mostBars ? 'day' : length <= mostBars * 7 ? 'week' : 'month'
  const spans = new Map<string, Span>()
  for (let at = startOf(beginOf(first.day, last.day), size); at <= last.day; at = nextOf(at, size))
    spans.set(at, { key: at, label: labelOf(at, size, language, week), own: 0, others: 0 })
  for (const { day: at, own, others } of sorted) {
    const span = spans.get(startOf(at, size))
    if (!span) continue
    span.own += own
    span.others += others
  }
  return [...spans.values()]
}

/** At least four weeks, so that what came in two days is not a wall. */
function beginOf(first: string, last: string): string {
  const early = new Date(Date.parse(last) - (fewestDays - 1) * day).toISOString().slice(0, 10)
  return first < early ? first : early
}

type Size = 'day' | 'week' | 'month'

function startOf(at: string, size: Size): string {
  if (size === 'day') return at
  if (size === 'month') return `${at.slice(0, 7)}-01`
  const weekday = (new Date(at).getUTCDay() + 6) % 7
  return new Date(Date.parse(at) - weekday * day).toISOString().slice(0, 10)
}

function nextOf(at: string, size: Size): string {
  if (size !== 'month') return new Date(Date.parse(at) + (size === 'week' ? 7 : 1) * day).toISOString().slice(0, 10)
  const [year = 0, month = 1] = at.split('-').map(Number)
  return new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10)
}

function labelOf(at: string, size: Size, language: Language, week: (day: string) => string): string {
  const options: Intl.DateTimeFormatOptions =
    size === 'month' ? { month: 'long', year: 'numeric' } : { day: 'numeric', month: 'short', year: 'numeric' }
  const label = new Intl.DateTimeFormat(localeOf(language), { ...options, timeZone: 'UTC' }).format(new Date(at))
  return size === 'week' ? week(label) : label
}
