// SPDX-License-Identifier: EUPL-1.2
import { policy } from '../protect-cells/policy.ts'
import { type Day, daysLater } from '../tally/period.ts'

export interface Release {
  /** From 1. */
  number: number
  /** Monday of the week that it added. */
  week: Day
  releasedAt: Date
  /** Version of the policy of disclosure control. */
  policy: string
}

export interface ReleasedFigure {
  span: 'week' | 'four-weeks'
  /** Monday on which it begins. */
  period: Day
  table: string
  /** Main form, '' not known, '*' all. */
  form: string
  /** '' not known, '*' all. */
  value: string
  /** Rounded; null: hidden. */
  reports: number | null
  lossInCents: number | null
}

export interface FrozenRow {
  table: string
  form: string
  value: string
  reports: number
  /** Those that state a loss above nothing. */
  withLoss: number
  lossInCents: number
  largestInCents: number
}

export interface FiguresAsked {
  table: string
  span: ReleasedFigure['span']
  /** Periods that begin on these days or between them. */
  from: Day
  to: Day
  /** As it was with this release; the newest when left out. */
  release?: number | undefined
}

/** Releases are made at this hour of a Tuesday, by Dutch clocks. */
export const releaseHour = 8

/** The day from which a week may be released. */
export function ripeOn(week: Day): Day {
  return daysLater(week, 7 + policy.ripensDays)
}
