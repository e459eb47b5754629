// SPDX-License-Identifier: EUPL-1.2
import { type Line, trendLines } from '../draw-trend/trend-lines.ts'
import type { StoredObservation } from '../observation/observation.ts'

/** Figures of one series in the order of time, and where it broke: what is before a break must not be compared with what comes after it. */
export interface SeriesInTime {
  figures: StoredObservation[]
  /** `from`: the first period of after it. `because`: what the publisher said, or the definition that began. */
  breaks: { from: string; because: { reason: string } | { definition: string } }[]
}

/** The series that this observation is part of, by the rule that draws lines. Null: it is not there, was withdrawn, or is doubted. */
export function seriesInTime(question: readonly StoredObservation[], id: string): SeriesInTime | null {
  const holds = ({ runs }: Line) => runs.some(({ observations }) => observations.some((each) => each.id === id))
  const line = trendLines(question).find(holds)
  if (!line) return null
  return {
    figures: line.runs.flatMap(({ observations }) => observations),
    breaks: line.runs.flatMap(({ observations: [first], breakBefore }) =>
      first && breakBefore ? [{ from: first.period, because: breakBefore }] : [],
    ),
  }
}
