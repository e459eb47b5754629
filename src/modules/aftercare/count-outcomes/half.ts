// SPDX-License-Identifier: EUPL-1.2
import { settledAfterDays } from '../follow-up/follow-up.ts'

/** '2026-1': from January to June 2026. */
export function halfOf(day: string): string {
  return `${day.slice(0, 4)}-${Number(day.slice(5, 7)) <= 6 ? 1 : 2}`
}

/** When everything that was due in a half-year has ended: only then it is shown, and it never changes again. */
export function shownFrom(half: string): Date {
  const [year, part] = half.split('-').map(Number) as [number, number]
  // A day more than the last one closes: the job runs at night.
  return new Date(Date.UTC(year, part * 6, 1) + (settledAfterDays + 2) * 86_400_000)
}
