// SPDX-License-Identifier: EUPL-1.2
import { Baseline, type Expectation } from '../baseline/baseline.ts'
import type { Alarm } from './alarm.ts'
import { Chart, rises, thresholdOf } from './chart.ts'

/** One series that stands above a threshold. */
export type SeriesAlarm = Omit<Alarm, 'members'> & { series: number }

/** The baseline and both charts of all series, day after day. */
export class Watch {
  private baseline: Baseline
  private charts: Chart[]
  private recent: Expectation[] = []
  private readonly silent: Uint8Array
  /** Series that may give an alarm. */
  readonly watched: number

  /** `parts`: see Baseline. `silent`: 1 where a series only helps to reckon and gives no alarm. */
  constructor(parts: Uint8Array, silent: Uint8Array) {
    this.baseline = new Baseline(parts)
    this.silent = silent
    this.watched = silent.reduce((sum, one) => sum + (one === 0 ? 1 : 0), 0)
    this.charts = [new Chart(parts.length, rises.sudden), new Chart(parts.length, rises.slow)]
  }

  get days(): number {
    return this.baseline.days
  }

  copy(): Watch {
    const copy = Object.assign(Object.create(Watch.prototype) as Watch, this)
    copy.baseline = this.baseline.copy()
    copy.charts = this.charts.map((chart) => chart.copy())
    return copy
  }

  /** A source began: what was usual is learned anew, and runs of days end. */
  restart(): void {
    this.baseline.restart()
    for (const chart of this.charts) chart.score.fill(0)
  }

  /** `weekday`: 0 is Monday. */
  add(weekday: number, counts: ArrayLike<number>): void {
    const day = this.baseline.days
    const on = this.baseline.expect(weekday, counts)
    if (!this.baseline.isLearning)
      for (const chart of this.charts) chart.add(day, counts, on, thresholdOf(chart.rise, this.watched))
    this.recent = [...this.recent.slice(-2), on]
    this.baseline.learn(weekday, counts, on)
  }

  /** What was expected of a series in the last days (three at most), and how it scatters. */
  expectedLately(series: number, days: number): { expected: number; spread: number } {
    const last = this.recent.slice(-days)
    const expected = last.reduce((sum, on) => sum + (on.expected[series] ?? 0), 0)
    return { expected, spread: last.at(-1)?.spread[series] ?? 1 }
  }

  /** What stands above a threshold on the last day, of each series the clearest. `among`: as if so many series were watched. */
  alarms(among = this.watched): SeriesAlarm[] {
    const found = new Map<number, SeriesAlarm>()
    for (const chart of this.charts) {
      const threshold = thresholdOf(chart.rise, among)
      for (let series = 0; series < this.silent.length; series += 1) {
        const above = (chart.score[series] ?? 0) - threshold
        const reports = chart.reports[series] ?? 0
        if (above < 0 || this.silent[series] === 1 || reports < chart.rise.fewestReports) continue
        if ((found.get(series)?.above ?? -1) >= above) continue
        const [expected, since] = [chart.expected[series] ?? 0, chart.since[series] ?? 0]
        const { times } = chart.rise
        const limit = Math.min(reports - 1, Math.ceil((threshold + (times - 1) * expected) / Math.log(times)))
        found.set(series, { series, since, reports, expected, limit, above })
      }
    }
    return [...found.values()].sort((a, b) => b.above - a.above)
  }
}
