// SPDX-License-Identifier: EUPL-1.2

/** A stretch of whole months within one year. */
export interface Period {
  year: number
  /** 1 to 12, both inside it. */
  from: number
  to: number
}

const firstYear = 1990
const lastYear = 2100

/**
 * Understands '2025', '2025-H1' and its other spellings ('2025-S1', 'H1 2025'), '2025-Q3' ('2025-K3'), '2025-03', '2021-01..11', and
 * the codes of Statistics Netherlands ('2025JJ00', '2025HJ01', '2025KW03', '2025MM03'). null: not understood.
 */
export function parsePeriod(text: string): Period | null {
  const plain = text.trim().toUpperCase()
  const year = /^(\d{4})(?:JJ00)?$/.exec(plain)
  if (year) return periodOf(Number(year[1]), 1, 12)
  const half = /^(\d{4})-?(?:H|S|HJ0)([12])$/.exec(plain) ?? swapped(/^[HS]([12])[ -](\d{4})$/.exec(plain))
  if (half) return periodOf(Number(half[1]), half[2] === '1' ? 1 : 7, half[2] === '1' ? 6 : 12)
  const quarter = /^(\d{4})-?(?:Q|K|KW0)([1-4])$/.exec(plain) ?? swapped(/^[QK]([1-4])[ -](\d{4})$/.exec(plain))
  if (quarter) return periodOf(Number(quarter[1]), Number(quarter[2]) * 3 - 2, Number(quarter[2]) * 3)
  const month = /^(\d{4})(?:-|MM)(\d\d)$/.exec(plain)
  if (month) return periodOf(Number(month[1]), Number(month[2]), Number(month[2]))
  const stretch = /^(\d{4})-(\d\d)\.\.(\d\d)$/.exec(plain)
  return stretch ? periodOf(Number(stretch[1]), Number(stretch[2]), Number(stretch[3])) : null
}

/** The one way in which we write it, so that the same time is never there twice. */
export function writePeriod({ year, from, to }: Period): string {
  const two = (month: number) => String(month).padStart(2, '0')
  if (from === to) return `${year}-${two(from)}`
  const months = to - from + 1
  if (months === 12) return String(year)
  if (months === 6 && (from === 1 || from === 7)) return `${year}-H${from === 1 ? 1 : 2}`
  if (months === 3 && from % 3 === 1) return `${year}-Q${to / 3}`
  return `${year}-${two(from)}..${two(to)}`
}

/** Last day of the period, ISO. */
export function lastDayOf({ year, to }: Period): string {
  return new Date(Date.UTC(year, to, 0)).toISOString().slice(0, 10)
}

export function monthsIn({ from, to }: Period): number {
  return to - from + 1
}

/** Months since the year 0 in which the middle of the period lies: the place on an axis of time. */
export function middleOf({ year, from, to }: Period): number {
  return year * 12 + (from - 1 + to) / 2
}

/** The period of the same length that begins so many months later. */
export function laterBy(period: Period, months: number): Period {
  const begin = period.year * 12 + period.from - 1 + months
  const from = (begin % 12) + 1
  return { year: Math.floor(begin / 12), from, to: from + monthsIn(period) - 1 }
}

function periodOf(year: number, from: number, to: number): Period | null {
  const isRight = year >= firstYear && year <= lastYear && from >= 1 && to <= 12 && from <= to
  return isRight ? { year, from, to } : null
}

function swapped(found: RegExpExecArray | null): string[] | null {
  return found && [found[0], found[2] ?? '', found[1] ?? '']
}
