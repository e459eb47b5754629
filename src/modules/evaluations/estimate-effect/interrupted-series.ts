// SPDX-License-Identifier: EUPL-1.2
import { type Answer, type ExpectedPoint, refuse } from './answer.ts'
import type { Counted, Family } from './fit-counts.ts'
import { followWave } from './follow-wave.ts'
import { type Estimated, integrateErrors } from './integrate-errors.ts'
import { asRatio, type Interval } from './interval.ts'
import { limits } from './limits.ts'

export interface SeriesToJudge {
  /** One for each period, in order; null: missing or hidden. */
  counts: readonly (number | null)[]
  /** A like series that the measure did not touch. */
  control?: readonly (number | null)[] | undefined
  /** Denominators of `counts`, of the same length. Not together with a control. */
  of?: readonly number[] | undefined
  /** Index of the first period with the measure. */
  start: number
  /** Periods in a year: 365.25 / 7 for weeks, 12, 4. */
  perYear: number
}

/**
 * Interrupted time series: log of the rate = level + trend + season (two waves a year) + a step from the start on. With a control
 * series the same of the odds between the two, without the season, which both share. Errors: see `integrateErrors`.
 * Before/after is this without a control.
 */
export function interruptedSeries(series: SeriesToJudge): Answer {
  const { counts, control, start } = series
  const refused = lookAt(series)
  if (refused) return refused
  const family: Family = control ? 'binomial' : 'poisson'
  const rows: Counted[] = counts.flatMap((count, at) => {
    const other = control?.[at]
    if (count === null || (control && (other === null || other === undefined))) return []
    return [{ at, count, of: control ? count + (other ?? 0) : (series.of?.[at] ?? 1), x: columnsOf(at, series) }]
  })
  // A period in which neither series has anything says nothing about the odds.
  const telling = rows.filter(({ of }) => of > 0)
  if (telling.length - (telling[0]?.x.length ?? 0) < limits.leastFree)
    return refuse('too-few-points', { points: telling.length, needed: limits.leastFree + columnsOf(0, series).length })
  const straight = followWave(telling, family)
  const estimated = straight && integrateErrors(straight, 1)
  if (!estimated) return refuse('does-not-fit')
  if (estimated.memory > limits.mostMemory) return refuse('remembers-too-long')
  const ratio = asRatio(estimated.interval)
  const after = counts.slice(start).reduce<number>((sum, count) => sum + (count ?? 0), 0)
  return {
    measurable: true,
    ratio,
    difference: causedOf(after, ratio),
    differenceUnit: 'count',
    se: estimated.se,
    df: estimated.df,
    memory: estimated.memory,
    expected: expectedOf(series, estimated),
  }
}

/** Of what was counted with the measure, how many there are because of it: below nought when it kept some away. */
export function causedOf(counted: number, { estimate, low, high }: Interval): Interval {
  const caused = (ratio: number) => counted - counted / ratio
  return { estimate: caused(estimate), low: caused(low), high: caused(high) }
}

function lookAt({ counts, control, of, start, perYear }: SeriesToJudge): Answer | null {
  const before = start
  const after = counts.length - start
  const years = control ? limits.yearsBeforeWithControl : limits.yearsBefore
  const neededBefore = Math.max(limits.leastBefore, Math.floor(years * perYear))
  const neededAfter = Math.max(limits.leastAfter, Math.floor(limits.yearsAfter * perYear))
  if (before < neededBefore) return refuse('too-short-before', { points: before, needed: neededBefore })
  if (after < neededAfter) return refuse('too-short-after', { points: after, needed: neededAfter })
  if (of && of.some((one) => !(one > 0))) return refuse('no-denominator')
  for (const each of control ? [counts, control] : [counts]) {
    const gaps = each.filter((count) => count === null).length
    if (gaps > limits.mostGaps * counts.length) return refuse('too-many-gaps', { gaps, points: counts.length })
    // By what was before alone: to look at what came after would pick out the worlds in which it worked.
    const events = each.slice(0, start).reduce<number>((sum, count) => sum + (count ?? 0), 0)
    const least = Math.floor(Math.min(events, (events * after) / before))
    if (least < limits.leastEvents) return refuse('too-few-events', { events: least, needed: limits.leastEvents })
  }
  return null
}

/** Level, step, trend and, without a control, the season. */
export function columnsOf(
  at: number,
  { start, counts, control, perYear }: Pick<SeriesToJudge, 'start' | 'counts' | 'control' | 'perYear'>,
): number[] {
  const trend = (at - start) / counts.length
  const waves = control ? 0 : Math.min(2, Math.floor((perYear - 1) / 2))
  const season = Array.from({ length: waves }, (_, wave) => {
    const angle = (2 * Math.PI * (wave + 1) * at) / perYear
    return [Math.cos(angle), Math.sin(angle)]
  })
  return [1, at >= start ? 1 : 0, trend, ...season.flat()]
}

/** What was to be expected without the measure, in each period: from the start on with the interval that follows from the effect's. */
function expectedOf(series: SeriesToJudge, { coefficients, interval }: Estimated): ExpectedPoint[] {
  return series.counts.map((_, at) => {
    const x = columnsOf(at, series)
    const linear = x.reduce((sum, value, column) => sum + (column === 1 ? 0 : value * (coefficients[column] ?? 0)), 0)
    const expected = Math.exp(linear) * (series.control ? (series.control[at] ?? 0) : (series.of?.[at] ?? 1))
    const isAfter = at >= series.start
    return {
      at,
      expected,
      low: isAfter ? expected * Math.exp(interval.estimate - interval.high) : expected,
      high: isAfter ? expected * Math.exp(interval.estimate - interval.low) : expected,
    }
  })
}
