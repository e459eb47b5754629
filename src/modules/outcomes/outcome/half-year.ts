// SPDX-License-Identifier: EUPL-1.2

/** '2026-1': from January to June 2026. Sorts and compares as text. */
export type HalfYear = string

/** Understands '2026-1', '2026-H1' and '2026 H1'; null: no half-year. */
export function parseHalfYear(text: string): HalfYear | null {
  const found = /^(20\d\d)[\s-]*[HhSs]?([12])$/.exec(text.trim())
  return found ? `${found[1]}-${found[2]}` : null
}

/** In which this day (ISO) lies. */
export function halfYearOf(day: string): HalfYear {
  return `${day.slice(0, 4)}-${Number(day.slice(5, 7)) <= 6 ? 1 : 2}`
}

/** So many half-years later; a negative number goes back. */
export function halfYearAfter(half: HalfYear, count = 1): HalfYear {
  const index = Number(half.slice(0, 4)) * 2 + Number(half.slice(5)) - 1 + count
  return `${Math.floor(index / 2)}-${(index % 2) + 1}`
}

/** First and last day, ISO, both inside it. */
export function daysOf(half: HalfYear): { first: string; last: string } {
  const year = half.slice(0, 4)
  return half.endsWith('1')
    ? { first: `${year}-01-01`, last: `${year}-06-30` }
    : { first: `${year}-07-01`, last: `${year}-12-31` }
}

/** Whole months from the first day of one half-year to the last day of another: nothing in between lasted longer. */
export function mostMonths(from: HalfYear, to: HalfYear): number {
  return halvesBetween(from, to) * 6 + 6
}

/** Whole months from the last day of one half-year to the last day of another: whatever is open lasted at least so long. */
export function fewestMonths(from: HalfYear, to: HalfYear): number {
  return Math.max(0, halvesBetween(from, to) * 6)
}

function halvesBetween(from: HalfYear, to: HalfYear): number {
  const index = (half: HalfYear) => Number(half.slice(0, 4)) * 2 + Number(half.slice(5))
  return index(to) - index(from)
}

/** The last one that was over on this day (ISO). */
export function lastBefore(day: string): HalfYear {
  return halfYearAfter(halfYearOf(day), -1)
}
