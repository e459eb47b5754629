// SPDX-License-Identifier: EUPL-1.2

export type PeriodKind = 'week' | 'month' | 'quarter' | 'half' | 'year'

export const periodsPerYear: Record<PeriodKind, number> = { week: 365.25 / 7, month: 12, quarter: 4, half: 2, year: 1 }

export interface Period {
  kind: PeriodKind
  /** So that the next period is one more. */
  number: number
  /** ISO day on which it begins. */
  from: string
}

const day = 86_400_000
const iso = (time: number) => new Date(time).toISOString().slice(0, 10)

/** Understands 2026-W07, 2026-03, 2026-Q2, 2026-H1, 2026, and a day for the week that begins on it; null otherwise. */
export function readPeriod(text: string): Period | null {
  const week = /^(20\d\d)-?[Ww](\d\d?)$/.exec(text)
  if (week) {
    const number = Number(week[2])
    // The week with 4 January in it is the first.
    const fourth = Date.UTC(Number(week[1]), 0, 4)
    const from = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * day + (number - 1) * 7 * day
    const isInYear = number >= 1 && new Date(from + 3 * day).getUTCFullYear() === Number(week[1])
    return isInYear ? { kind: 'week', number: Math.round(from / (7 * day)), from: iso(from) } : null
  }
  const month = /^(20\d\d)-(\d\d)$/.exec(text)
  if (month && Number(month[2]) >= 1 && Number(month[2]) <= 12)
    return { kind: 'month', number: Number(month[1]) * 12 + Number(month[2]) - 1, from: `${text}-01` }
  const quarter = /^(20\d\d)-?[QqKk]([1-4])$/.exec(text)
  if (quarter) {
    const first = String(Number(quarter[2]) * 3 - 2).padStart(2, '0')
    return {
      kind: 'quarter',
      number: Number(quarter[1]) * 4 + Number(quarter[2]) - 1,
      from: `${quarter[1]}-${first}-01`,
    }
  }
  const half = /^(20\d\d)-?[HhSs]([12])$/.exec(text)
  if (half) {
    const number = Number(half[1]) * 2 + Number(half[2]) - 1
    return { kind: 'half', number, from: `${half[1]}-${half[2] === '1' ? '01' : '07'}-01` }
  }
  if (/^20\d\d$/.test(text)) return { kind: 'year', number: Number(text), from: `${text}-01-01` }
  const whole = /^20\d\d-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN
  if (Number.isNaN(whole) || iso(whole) !== text) return null
  return { kind: 'week', number: Math.floor((whole + 3 * day) / (7 * day)), from: text }
}

/** ISO day on which a period ends. */
export function lastDayOf({ kind, from }: Period): string {
  if (kind === 'week') return iso(Date.parse(from) + 6 * day)
  const [year, month] = from.split('-').map(Number) as [number, number]
  return iso(Date.UTC(year, month - 1 + 12 / periodsPerYear[kind], 0))
}
