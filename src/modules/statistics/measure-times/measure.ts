// SPDX-License-Identifier: EUPL-1.2
import { type Duration, openAt, stillOpen, timeUntil } from './survival.ts'

const hour = 3_600
const day = 24 * hour

/** With fewer, a number says more about chance than about us. */
export const fewest = 10

/** How long something took, in seconds; null where nobody can say (yet). */
export interface Measured {
  count: number
  median: number | null
  nineInTen: number | null
  openAfterDay: number
  /** Share that was over within so long, also counting what is still open for as long as it was. */
  within: { hour: number; fourHours: number; day: number }
}

/** Null when there are too few to say anything. */
export function measure(durations: readonly Duration[]): Measured | null {
  if (durations.length < fewest) return null
  const steps = stillOpen(durations)
  const within = (time: number) => 1 - openAt(steps, time)
  return {
    count: durations.length,
    median: timeUntil(steps, 0.5),
    nineInTen: timeUntil(steps, 0.9),
    openAfterDay: openAt(steps, day),
    within: { hour: within(hour), fourHours: within(4 * hour), day: within(day) },
  }
}

/** From one moment to another, in whole seconds; as long as it is open when the other has not come. A moment before it counts as at once. */
export function durationUntil(from: Date, to: Date | null, now: Date): Duration {
  return { time: Math.max(0, Math.round(((to ?? now).getTime() - from.getTime()) / 1_000)), isOver: to !== null }
}
