// SPDX-License-Identifier: EUPL-1.2
import { definitions } from '../observation/definitions.text.ts'
import { isSound, type StoredObservation } from '../observation/observation.ts'
import { laterBy, middleOf, monthsIn, parsePeriod, writePeriod } from '../observation/period.ts'

/** Observations that may be joined by a line, in the order of time. */
export interface Run {
  observations: StoredObservation[]
  /** Why they must not be compared with the run before: another definition, or a reason that the publisher gave. null: years are missing. */
  breakBefore: { definition: string } | { reason: string } | null
}

/** What counts as one line on paper: one definition, or one that took the place of another, with a break. */
export interface Line {
  /** The definition of its last run. */
  definition: string
  /** Months that each figure covers. */
  months: number
  runs: Run[]
}

/** Everything of a series but its definition: what people think of as one question. */
export function questionOf(each: StoredObservation): string {
  return [each.source, each.indicator, each.form, each.population, each.place, each.breakdown, each.unit].join(' / ')
}

/**
 * The lines of one question. Never joined: two definitions, both sides of a break, years between which one is missing, periods of
 * another length. Left out: what was withdrawn or is doubted.
 */
export function trendLines(observations: readonly StoredObservation[]): Line[] {
  const sound = observations.filter(isSound)
  const series = [...Map.groupBy(sound, (each) => `${each.definition} ${monthsOf(each)}`).values()].map(lineOf)
  const ordered = series.sort((a, b) => startOf(a) - startOf(b) || a.months - b.months)
  const lines: Line[] = []
  for (const line of ordered) {
    const replaced = definitions[line.definition]?.replaces?.definition
    const earlier = lines.find((each) => each.definition === replaced && each.months === line.months)
    const [first, ...rest] = line.runs
    if (!earlier || !first || endOf(earlier) > startOf(line)) {
      lines.push(line)
      continue
    }
    earlier.runs.push({ ...first, breakBefore: { definition: line.definition } }, ...rest)
    earlier.definition = line.definition
  }
  return lines
}

function lineOf(series: StoredObservation[]): Line {
  const [first] = series as [StoredObservation]
  const months = monthsOf(first)
  const rhythm = Math.max(months, definitions[first.definition]?.everyMonths ?? 0)
  const runs: Run[] = []
  let last: StoredObservation | null = null
  for (const each of series.toSorted((a, b) => timeOf(a) - timeOf(b))) {
    const isGap = last !== null && timeOf(each) - timeOf(last) > rhythm
    if (last === null || isGap || each.seriesBreak !== '')
      runs.push({
        observations: [each],
        breakBefore: last !== null && each.seriesBreak !== '' ? { reason: each.seriesBreak } : null,
      })
    else runs.at(-1)?.observations.push(each)
    last = each
  }
  return { definition: first.definition, months, runs }
}

/** Place on an axis of time, in months. */
export function timeOf({ period }: Pick<StoredObservation, 'period'>): number {
  const parsed = parsePeriod(period)
  return parsed ? middleOf(parsed) : 0
}

/** Months that a figure covers. */
export function monthsOf({ period }: Pick<StoredObservation, 'period'>): number {
  const parsed = parsePeriod(period)
  return parsed ? monthsIn(parsed) : 0
}

const startOf = (line: Line) => Math.min(...line.runs.flatMap((run) => run.observations.map(timeOf)))
const endOf = (line: Line) => Math.max(...line.runs.flatMap((run) => run.observations.map(timeOf)))

/** Periods of the same length between two figures, in the rhythm in which this source publishes. */
export function missingBetween(before: StoredObservation, after: StoredObservation): string[] {
  const first = parsePeriod(before.period)
  const last = parsePeriod(after.period)
  if (!first || !last) return []
  const rhythm = Math.max(monthsIn(first), definitions[before.definition]?.everyMonths ?? 0)
  const missing: string[] = []
  for (let each = laterBy(first, rhythm); middleOf(each) < middleOf(last); each = laterBy(each, rhythm))
    missing.push(writePeriod(each))
  return missing
}
