// SPDX-License-Identifier: EUPL-1.2

interface Trend {
  title: string
  lines: { runs: { points: { at: number; value: number; low?: number; high?: number }[] }[] }[]
  rows: { period: string; value: string }[]
}

export type Direction = 'up' | 'down' | 'same' | 'unknown'

/** The series that says how often something happens: the first of those with the newest figure, and whether it rises. Null: there is none. */
export function headlineOf<T extends Trend>(trends: readonly T[]) {
  const newest = (trend: T) => Math.max(...pointsOf(trend).map(({ at }) => at))
  const [trend] = trends.filter((one) => pointsOf(one).length > 0).toSorted((one, other) => newest(other) - newest(one))
  const last = trend?.rows.at(-1)
  return trend && last ? { trend, last, direction: directionOf(trend) } : null
}

const pointsOf = ({ lines }: Trend) => lines.flatMap(({ runs }) => runs.flatMap(({ points }) => points))

/**
 * Whether the newest figure is another than the one before it. Unknown when a break lies between them, when there is one figure, or when the
 * intervals overlap: then nobody can tell. Without intervals what was counted is compared as it is.
 */
export function directionOf({ lines }: Pick<Trend, 'lines'>): Direction {
  const runs = lines.flatMap((line) => line.runs)
  const run = runs.toSorted((one, other) => (other.points.at(-1)?.at ?? 0) - (one.points.at(-1)?.at ?? 0))[0]
  const [before, now] = run?.points.slice(-2) ?? []
  if (!before || !now) return 'unknown'
  const [low, high] = [now.low ?? now.value, now.high ?? now.value]
  const [lowBefore, highBefore] = [before.low ?? before.value, before.high ?? before.value]
  if (low > highBefore) return 'up'
  if (high < lowBefore) return 'down'
  return now.low === undefined && before.low === undefined ? 'same' : 'unknown'
}
