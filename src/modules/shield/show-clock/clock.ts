// SPDX-License-Identifier: EUPL-1.2
import { type Duration, openAt, stillOpen, timeUntil } from './survival.ts'

const day = 86_400

/** With fewer, a number says more about chance than about us. */
export const fewest = 10

/** One stage of the clock, in seconds since a name was received; null where nobody can say (yet). */
export interface Measured {
  count: number
  median: number | null
  nineInTen: number | null
  openAfterDay: number
}

/** Null when there are too few to say anything. */
export function measure(durations: readonly Duration[]): Measured | null {
  if (durations.length < fewest) return null
  const steps = stillOpen(durations)
  return {
    count: durations.length,
    median: timeUntil(steps, 0.5),
    nineInTen: timeUntil(steps, 0.9),
    openAfterDay: openAt(steps, day),
  }
}

/** The round of the dial in which all of this fits: a minute, ten minutes, an hour, a day, a week or four weeks; in seconds. */
export function roundOf(longest: number): number {
  return [60, 600, 3_600, day, 7 * day].find((round) => longest <= round) ?? 28 * day
}
