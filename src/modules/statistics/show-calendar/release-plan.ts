// SPDX-License-Identifier: EUPL-1.2
import { dutchHour } from '#values'
import { releaseHour, ripeOn } from '../release-figures/release.ts'
import { blockOf, type Day, daysLater, weeksOfBlock } from '../tally/period.ts'

export interface PlannedRelease {
  number: number
  /** Monday of the week that it will add. */
  week: Day
  /** Monday of the four weeks that it will add too; null: not the last week of four. */
  fourWeeks: Day | null
  at: Date
}

/** The releases that come after this one, one a week. One that is late keeps its moment. */
export function plannedReleases(last: { number: number; week: Day }, count: number): PlannedRelease[] {
  return Array.from({ length: count }, (_, at) => {
    const week = daysLater(last.week, 7 * (at + 1))
    const block = blockOf(week)
    return {
      number: last.number + at + 1,
      week,
      fourWeeks: week === daysLater(block, 7 * (weeksOfBlock - 1)) ? block : null,
      at: dutchHour(ripeOn(week), releaseHour),
    }
  })
}
