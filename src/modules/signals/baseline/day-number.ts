// SPDX-License-Identifier: EUPL-1.2

const dayLength = 86_400_000

/** Days since 1 January 1970 of '2026-11-24'. */
export function numberOfDay(day: string): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / dayLength)
}

export function dayOfNumber(number: number): string {
  return new Date(number * dayLength).toISOString().slice(0, 10)
}

/** 0 is Monday. */
export function weekdayOf(number: number): number {
  return (number + 3) % 7
}
