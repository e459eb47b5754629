// SPDX-License-Identifier: EUPL-1.2
import type { Day } from '#modules/statistics'

export interface WeekCount {
  week: Day
  /** null: hidden. */
  reports: number | null
  /** Version of the rules by which it was released. */
  policy: string
}

export interface WeekRun {
  weeks: { week: Day; reports: number; at: number }[]
  hasBreakBefore: boolean
}

/**
 * What may be joined by a line: weeks that follow one another, are shown, and were released by the same rules. A hidden week is a
 * gap; other rules are a break. `at` is the place of the week in the list.
 */
export function weekRuns(weeks: readonly WeekCount[]): WeekRun[] {
  const runs: WeekRun[] = []
  let policy: string | null = null
  let isJoined = false
  weeks.forEach(({ week, reports, policy: own }, at) => {
    if (reports === null) {
      isJoined = false
      return
    }
    const isBroken = policy !== null && policy !== own
    if (!isJoined || isBroken) runs.push({ weeks: [], hasBreakBefore: isBroken })
    runs.at(-1)?.weeks.push({ week, reports, at })
    policy = own
    isJoined = true
  })
  return runs
}
