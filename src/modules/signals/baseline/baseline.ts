// SPDX-License-Identifier: EUPL-1.2

/** Days before there is enough to compare with: nothing is an alarm until then. */
export const daysToLearn = 42
/** Days of counts that a run needs: a year ago, the two months before that, and those to learn. */
export const daysOfHistory = 364 + 60 + daysToLearn

/** The level follows with this weight a day: a mean over about two months, the last month weighing most. */
const levelWeight = 1 / 35
const weekdayWeight = 1 / 20
const spreadWeight = 1 / 90
/** How many counts of its own a series needs before it is believed rather than what all have in common. */
const weekdayPrior = 100
const spreadPrior = 30
const seasonPrior = 60
/** Part of a whole day's reports that is added to what came and what should have come: a day that has just begun tells little. */
const commonPrior = 0.2
/** Everything together may be this much busier than expected and still be nothing but a busy day. */
const mostCommon = 1.5
/** Counts further above what is expected are cut there before they are learned from: a surge must not become the standard. */
const cut = 3

/** What is expected of every series on one day. */
export interface Expectation {
  /** Mean. */
  expected: Float64Array
  /** Variance over mean, 1 or more. */
  spread: Float64Array
  /** Reports that the mean rests on. */
  restsOn: Float64Array
}

/**
 * What is expected of every series, day after day: level, weekday, season (last year), and what the whole day has in common with
 * itself (holiday, outage, a day that is not over). Learns from a day after it was judged.
 */
export class Baseline {
  days = 0
  /** The day on which the level was last learned anew, and all of those days. */
  private began = 0
  private shifts: number[] = []
  /** Counts after the cut, summed from the first day, per day. */
  private sums: Float64Array[] = []
  private readonly level: Float64Array
  private readonly weekdayCounts: Float64Array
  private readonly weekdayLevels: Float64Array
  private readonly squares: Float64Array
  private readonly means: Float64Array
  private readonly parts: Uint8Array

  /** `parts`: 1 where the series is one of those of which every report has exactly one. */
  constructor(parts: Uint8Array) {
    const series = parts.length
    this.parts = parts
    this.level = new Float64Array(series)
    this.weekdayCounts = new Float64Array(series * 7)
    this.weekdayLevels = new Float64Array(series * 7)
    this.squares = new Float64Array(series)
    this.means = new Float64Array(series)
  }

  copy(): Baseline {
    const copy = new Baseline(this.parts)
    copy.days = this.days
    copy.began = this.began
    copy.shifts = this.shifts
    copy.sums = [...this.sums]
    copy.level.set(this.level)
    copy.weekdayCounts.set(this.weekdayCounts)
    copy.weekdayLevels.set(this.weekdayLevels)
    copy.squares.set(this.squares)
    copy.means.set(this.means)
    return copy
  }

  get isLearning(): boolean {
    return this.days - this.began < daysToLearn
  }

  /** From the next day on something else is usual. */
  restart(): void {
    this.began = this.days
    this.shifts = [...this.shifts, this.days]
  }

  /** What this day should be, of which `counts` is known so far: how full the day is, is read off all series together. */
  expect(weekday: number, counts: ArrayLike<number>): Expectation {
    const series = this.parts.length
    const expected = new Float64Array(series)
    const spread = new Float64Array(series)
    const restsOn = new Float64Array(series)
    let [allCounts, allLevels, allSquares, allMeans] = [0, 0, 0, 0]
    for (let at = 0; at < series; at += 1) {
      if (this.parts[at] === 0) continue
      allCounts += get(this.weekdayCounts, at * 7 + weekday)
      allLevels += get(this.weekdayLevels, at * 7 + weekday)
      allSquares += get(this.squares, at)
      allMeans += get(this.means, at)
    }
    const commonWeekday = allLevels > 0 ? allCounts / allLevels : 1
    const commonSpread = Math.max(1, allMeans > 0 ? allSquares / allMeans : 1)
    for (let at = 0; at < series; at += 1) {
      const own = get(this.weekdayCounts, at * 7 + weekday)
      const ofWeekday =
        (own + weekdayPrior * commonWeekday) / (get(this.weekdayLevels, at * 7 + weekday) + weekdayPrior)
      expected[at] = Math.max(0.01, get(this.level, at)) * ofWeekday * this.season(at)
      spread[at] = Math.max(
        1,
        (get(this.squares, at) + spreadPrior * commonSpread) / (get(this.means, at) + spreadPrior),
      )
      restsOn[at] = get(this.level, at) * Math.min(this.days - this.began, 2 / levelWeight)
    }
    const common = this.common(counts, expected, spread)
    for (let at = 0; at < series; at += 1) expected[at] = get(expected, at) * common
    return { expected, spread, restsOn }
  }

  learn(weekday: number, counts: ArrayLike<number>, { expected, spread }: Expectation): void {
    const before = this.sums[this.days - 1]
    const sums = new Float64Array(this.parts.length)
    const weight = Math.max(levelWeight, 1 / (this.days - this.began + 1))
    for (let at = 0; at < sums.length; at += 1) {
      const mean = get(expected, at)
      const most = mean + cut * Math.sqrt(get(spread, at) * mean) + 1
      const count = this.isLearning ? get(counts, at) : Math.min(get(counts, at), most)
      sums[at] = (before ? get(before, at) : 0) + count
      const own = at * 7 + weekday
      if (this.days - this.began >= 7) {
        this.weekdayCounts[own] = get(this.weekdayCounts, own) * (1 - weekdayWeight) + count
        this.weekdayLevels[own] = get(this.weekdayLevels, own) * (1 - weekdayWeight) + get(this.level, at)
      }
      if (this.days - this.began >= 28) {
        this.squares[at] = get(this.squares, at) * (1 - spreadWeight) + (count - mean) ** 2
        this.means[at] = get(this.means, at) * (1 - spreadWeight) + mean
      }
      this.level[at] = get(this.level, at) + weight * (count - get(this.level, at))
    }
    this.sums[this.days] = sums
    this.days += 1
  }

  /** How this time of the year compared with the two months before it, a year ago; 1 when that is not known. */
  private season(at: number): number {
    const yearAgo = this.days - 364
    if (yearAgo < 70 || this.shifts.some((day) => day > yearAgo - 60 && day <= yearAgo + 10)) return 1
    const around = this.between(at, yearAgo - 10, yearAgo + 10)
    const before = this.between(at, yearAgo - 60, yearAgo - 1) * (21 / 60)
    return (around + seasonPrior) / (before + seasonPrior)
  }

  private between(at: number, from: number, to: number): number {
    return get(this.sums[to], at) - get(this.sums[from - 1], at)
  }

  /** How much of everything that was expected came: what rises alone is cut, so that it does not count as a busy day. */
  private common(counts: ArrayLike<number>, expected: Float64Array, spread: Float64Array): number {
    let common = 1
    for (let round = 0; round < 3; round += 1) {
      let [came, should] = [0, 0]
      for (let at = 0; at < expected.length; at += 1) {
        if (this.parts[at] === 0) continue
        const mean = get(expected, at) * common
        came += Math.min(get(counts, at), mean + 2 * Math.sqrt(get(spread, at) * mean))
        should += get(expected, at)
      }
      common = should > 0 ? Math.min(mostCommon, (came / should + commonPrior) / (1 + commonPrior)) : 1
    }
    return common
  }
}

/** Arrays of numbers are never read outside themselves here. */
function get(values: ArrayLike<number> | undefined, at: number): number {
  return values?.[at] ?? 0
}
