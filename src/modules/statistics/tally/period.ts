// SPDX-License-Identifier: EUPL-1.2

/** A calendar day as it is stored: '2026-11-24'. */
export type Day = string
export type PeriodKind = 'week' | 'month'

const dayLength = 86_400_000
const atNoon = (day: Day) => new Date(`${day}T12:00:00Z`)
const dayOf = (at: Date): Day => at.toISOString().slice(0, 10)

export function daysLater(day: Day, days: number): Day {
  return dayOf(new Date(atNoon(day).getTime() + days * dayLength))
}

/** The Monday of its week. */
export function weekOf(day: Day): Day {
  return daysLater(day, -((atNoon(day).getUTCDay() + 6) % 7))
}

/** The first day of its month. */
export function monthOf(day: Day): Day {
  return `${day.slice(0, 8)}01`
}

/** First and last day of the quarter of a year in which it lies. */
export function quarterOf(day: Day): { from: Day; to: Day } {
  const year = Number(day.slice(0, 4))
  const first = Math.floor((Number(day.slice(5, 7)) - 1) / 3) * 3
  return { from: dayOf(new Date(Date.UTC(year, first, 1))), to: dayOf(new Date(Date.UTC(year, first + 3, 0))) }
}

/** Whether these are the first and last day of one quarter. */
export function isQuarter({ from, to }: { from: Day; to: Day }): boolean {
  const quarter = quarterOf(from)
  return quarter.from === from && quarter.to === to
}

/** A Monday from which four-week periods are counted, so that every week lies in one and the same period for ever. */
const firstMonday = '2018-01-01'
export const weeksOfBlock = 4

/** The Monday on which the period of four weeks begins in which this week lies. */
export function blockOf(monday: Day): Day {
  const weeks = Math.round((atNoon(monday).getTime() - atNoon(firstMonday).getTime()) / (7 * dayLength))
  return daysLater(firstMonday, Math.floor(weeks / weeksOfBlock) * weeksOfBlock * 7)
}
