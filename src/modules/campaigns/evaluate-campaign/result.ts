// SPDX-License-Identifier: EUPL-1.2

/** What came of one goal: a count, and of how many. */
export interface Result {
  /** Which of the goals, from 1. */
  goal: number
  numerator: number
  denominator: number
  source: string
  toldAt: Date
}
