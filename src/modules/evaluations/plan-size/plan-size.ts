// SPDX-License-Identifier: EUPL-1.2
import jstat from 'jstat'
import type { Straight } from '../estimate-effect/fit-counts.ts'
import { sureness } from '../estimate-effect/interval.ts'
import { columnsOf } from '../estimate-effect/interrupted-series.ts'
import { solve } from '../estimate-effect/least-squares.ts'
import { limits } from '../estimate-effect/limits.ts'
import { ordersOf } from '../estimate-effect/stepped-wedge.ts'
import { whiten } from '../estimate-effect/whiten.ts'

/** How often an effect that is there must be found. */
const wished = 0.8

export interface Expected {
  /** Events a week, in each series or cluster. */
  level: number
  /** With the measure divided by without it; not 1. */
  ratio: number
  /** Standard deviation of the log of what is expected, beyond chance in counting: 0.25 is a usual week a quarter up or down. */
  swing: number
  /** How much of a week's deviation is left a week later. */
  memory: number
}

/** Null: not even the most is enough. */
export interface Needed {
  needed: number | null
  /** How often the effect is found with so many. */
  power: number
}

/**
 * How often an effect of this size is found: the chance that the 95 per cent interval leaves out "no difference" on the right side.
 * The noncentral t by a normal distribution, after Johnson and Welch, Biometrika 31 (1940).
 */
export function powerOf(effect: number, se: number, df: number): number {
  const border = jstat.studentt.inv(1 - (1 - sureness) / 2, df)
  const seen = (Math.abs(effect) / se) * (1 - 1 / (4 * df))
  return jstat.normal.cdf((seen - border) / Math.sqrt(1 + border ** 2 / (2 * df)), 0, 1)
}

function leastFrom(first: number, most: number, step: number, power: (n: number) => number): Needed {
  for (let n = first; n <= most; n += step) {
    const found = power(n)
    if (found >= wished) return { needed: n, power: found }
  }
  return { needed: null, power: power(most) }
}

const perYear = 365.25 / 7
/** More than three years after the start nobody waits. */
const mostWeeks = 156

/** Weeks after the start of an interrupted series, with `before` weeks before it. */
export function weeksNeeded(
  expected: Expected,
  { before, hasControl }: { before: number; hasControl: boolean },
): Needed {
  const first = Math.max(limits.leastAfter, Math.floor(limits.yearsAfter * perYear))
  return leastFrom(first, mostWeeks, 1, (after) => seriesPower(expected, { before, after, hasControl }))
}

export function seriesPower(
  { level, ratio, swing, memory }: Expected,
  { before, after, hasControl }: { before: number; after: number; hasControl: boolean },
): number {
  const length = before + after
  const counts = Array.from<number>({ length }).fill(0)
  const rows: Straight[] = counts.map((_, at) => {
    const own = 1 / (level * (at >= before ? ratio : 1))
    return {
      at,
      x: columnsOf(at, { start: before, counts, control: hasControl ? counts : undefined, perYear }),
      response: 0,
      noise: own + (hasControl ? 1 / level : 0),
    }
  })
  // The memory has to be found from the same weeks, and what is not ruled out widens the interval.
  const borne = Math.min(0.95, memory + 0.15)
  // Two series that wave each on their own.
  const drift = swing ** 2 * (hasControl ? 2 : 1)
  const variance = solve(whiten(rows, { memory: borne, drift }).products)?.unscaled[1]?.[1]
  if (variance === undefined) return 0
  const df = length - (rows[0]?.x.length ?? 0)
  return powerOf(Math.log(ratio), Math.sqrt(variance), df)
}

/** Variance of the mean of a wave over so many weeks. */
function varianceOfMean({ swing, memory }: Expected, weeks: number): number {
  const ties = Array.from({ length: weeks - 1 }, (_, lag) => (1 - (lag + 1) / weeks) * memory ** (lag + 1))
  return (swing ** 2 / weeks) * (1 + 2 * ties.reduce((sum, one) => sum + one, 0))
}

const mostClusters = 200

/** Clusters, half of them with the measure: before and after (difference in differences), or after alone (randomised). */
export function clustersNeeded(
  expected: Expected,
  { weeks, between }: { weeks: number; between: number | null },
): Needed {
  return leastFrom(2 * limits.leastClustersPerSide, mostClusters, 2, (count) =>
    clusterPower(expected, { clusters: count, weeks, between }),
  )
}

/** `between`: standard deviation of the log of the level between clusters, for a randomised comparison; null: each is compared with itself. */
export function clusterPower(
  expected: Expected,
  { clusters, weeks, between }: { clusters: number; weeks: number; between: number | null },
): number {
  const { level, ratio } = expected
  const wave = varianceOfMean(expected, weeks)
  const counted = (rate: number) => 1 / (rate * weeks)
  const variance = (rate: number) =>
    between === null ? 2 * wave + counted(level) + counted(rate) : between ** 2 + wave + counted(rate)
  const half = clusters / 2
  const se = Math.sqrt((variance(level * ratio) + variance(level)) / half)
  return powerOf(Math.log(ratio), se, clusters - 2)
}

/** Clusters of a stepped wedge with so many steps of so many weeks, as many clusters at each step. */
export function wedgeNeeded(expected: Expected, { steps, weeks }: { steps: number; weeks: number }): Needed {
  return leastFrom(steps, mostClusters, steps, (count) => wedgePower(expected, { clusters: count, steps, weeks }))
}

export function wedgePower(
  expected: Expected,
  { clusters, steps, weeks }: { clusters: number; steps: number; weeks: number },
): number {
  const starts = Array.from({ length: clusters }, (_, index) => 1 + (index % steps))
  if (ordersOf(starts).all < limits.leastOrders) return 0
  const periods = steps + 1
  const cells = starts.map((start) => Array.from({ length: periods }, (_, at) => (at >= start ? 1 : 0)))
  const mean = (values: readonly number[]) => values.reduce((sum, one) => sum + one, 0) / values.length
  const columns = Array.from({ length: periods }, (_, at) => mean(cells.map((row) => row[at] ?? 0)))
  const all = mean(columns)
  const design = cells.map((row) => row.map((one, at) => one - mean(row) - (columns[at] ?? 0) + all))
  const { level, ratio, swing, memory } = expected
  const own = varianceOfMean(expected, weeks) + 1 / (level * weeks * Math.sqrt(ratio))
  const within = Array.from({ length: weeks }, (_, week) => week)
  const pairs = within.flatMap((one) => within.map((other) => other - one))
  /** Of the means of two periods so many apart. */
  const ties = Array.from({ length: periods }, (_, apart) =>
    apart === 0 ? own : (swing / weeks) ** 2 * pairs.reduce((sum, off) => sum + memory ** (apart * weeks + off), 0),
  )
  const size = design.flat().reduce((sum, one) => sum + one ** 2, 0)
  const spread = design.reduce(
    (sum, row) =>
      sum +
      row.reduce(
        (part, one, at) =>
          part + row.reduce((more, other, to) => more + one * other * (ties[Math.abs(at - to)] ?? 0), 0),
        0,
      ),
    0,
  )
  return powerOf(Math.log(ratio), Math.sqrt(spread) / size, Math.max(2, clusters - 2))
}

/** People in each of two groups; `share` of those without the measure. */
export function peopleNeeded(share: number, ratio: number): Needed {
  const power = (people: number) => peoplePower(share, ratio, people)
  let [bad, good]: [number, number] = [limits.leastPeoplePerArm - 1, limits.leastPeoplePerArm]
  const most = 10_000_000
  while (power(good) < wished && good < most) [bad, good] = [good, good * 2]
  if (power(Math.min(good, most)) < wished) return { needed: null, power: power(most) }
  while (good - bad > 1) {
    const middle = Math.floor((good + bad) / 2)
    if (power(middle) >= wished) good = middle
    else bad = middle
  }
  return { needed: good, power: power(good) }
}

export function peoplePower(share: number, ratio: number, people: number): number {
  const other = share * ratio
  const mean = (share + other) / 2
  const border = 1.959963984540054 * Math.sqrt((2 * mean * (1 - mean)) / people)
  const se = Math.sqrt((share * (1 - share) + other * (1 - other)) / people)
  return jstat.normal.cdf((Math.abs(share - other) - border) / se, 0, 1)
}
