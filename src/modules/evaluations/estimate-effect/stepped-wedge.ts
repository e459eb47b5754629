// SPDX-License-Identifier: EUPL-1.2
import { type Answer, refuse } from './answer.ts'
import { causedOf } from './interrupted-series.ts'
import { asRatio, type Interval } from './interval.ts'
import { limits } from './limits.ts'

/** A cluster that begins when its lot says. */
export interface Stepper {
  /** Index of the first period with the measure. */
  start: number
  counts: readonly number[]
  /** Denominators, one for each period; null when nobody knows. */
  of: readonly number[] | null
}

/** Most orders that are tried; when there are more, so many are drawn. */
const mostOrders = 1_999

/**
 * Stepped wedge: the effect is what the log of the rate has in common in all cells with the measure, after what each cluster and each
 * period has of its own. The interval holds every effect that the lot does not speak against: had the starts been dealt out otherwise,
 * how often would one have seen as much? It leans on the lot and on nothing else, so it holds whatever hangs together in time.
 * Source: R. Wang and V. De Gruttola, Statistics in Medicine 36 (2017), 2831-2843; P. Rosenbaum, Observational studies (2002), 2.6.
 */
export function steppedWedge(clusters: readonly Stepper[]): Answer {
  const periods = clusters[0]?.counts.length ?? 0
  if (clusters.some(({ counts, of }) => counts.length !== periods || (of !== null && of.length !== periods)))
    return refuse('clusters-differ-in-length')
  if (clusters.some(({ of }) => of?.some((one) => !(one > 0)))) return refuse('no-denominator')
  const starts = clusters.map(({ start }) => start)
  if (new Set(starts).size < 2) return refuse('one-sided')
  const orders = ordersOf(starts)
  if (orders.all < limits.leastOrders)
    return refuse('too-few-orders', { clusters: clusters.length, orders: orders.all, needed: limits.leastOrders })
  const poor = clusters.filter(
    ({ counts }) => counts.reduce((sum, one) => sum + one, 0) < limits.leastEventsPerCluster * 2,
  )
  if (poor.length > 0)
    return refuse('too-few-events-in-cluster', { clusters: poor.length, needed: limits.leastEventsPerCluster * 2 })
  const rates = clusters.map(({ counts, of }) => counts.map((count, at) => Math.log((count + 0.5) / (of?.[at] ?? 1))))
  const found = invert(centred(rates), starts, orders.tried)
  if (!found) return refuse('does-not-fit')
  const ratio = asRatio(found)
  const counted = clusters.reduce(
    (sum, { counts, start }) => sum + counts.slice(start).reduce((all, count) => all + count, 0),
    0,
  )
  return {
    measurable: true,
    ratio,
    difference: causedOf(counted, ratio),
    differenceUnit: 'count',
    se: null,
    df: null,
    memory: null,
  }
}

/** Without what each cluster and each period has of its own. */
function centred(cells: readonly (readonly number[])[]): number[][] {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
  const rows = cells.map(mean)
  const columns = (cells[0] ?? []).map((_, at) => mean(cells.map((row) => row[at] ?? 0)))
  const all = mean(rows)
  return cells.map((row, cluster) => row.map((value, at) => value - (rows[cluster] ?? 0) - (columns[at] ?? 0) + all))
}

/** Least squares of the centred rates on being with the measure, and the effects that an order does not speak against. */
export function invert(
  rates: readonly (readonly number[])[],
  starts: readonly number[],
  orders: readonly (readonly number[])[],
): Interval | null {
  const periods = rates[0]?.length ?? 0
  const own = centred(starts.map((start) => Array.from({ length: periods }, (_, at) => (at >= start ? 1 : 0))))
  const size = own.flat().reduce((sum, value) => sum + value ** 2, 0)
  if (!(size > 1e-9)) return null
  // What is with the measure in an order, summed: both tables are centred already, and another order is as large as the own one.
  const [ratesFrom, ownFrom] = [sumsFrom(rates), sumsFrom(own)]
  const dealt = (sums: readonly (readonly number[])[], order: readonly number[]) =>
    order.reduce((sum, start, cluster) => sum + (sums[cluster]?.[start] ?? 0), 0) / size
  const estimate = dealt(ratesFrom, starts)
  // Under another order the same data less an effect t would give `rate - t own`.
  const lines = orders.map((order) => ({ rate: dealt(ratesFrom, order), own: dealt(ownFrom, order) }))
  /** How large a share of all orders gives as much as was seen, had the effect been `t`. The own order is one of them. */
  const chance = (t: number) => {
    const seen = Math.abs(estimate - t) - 1e-12
    return (1 + lines.filter(({ rate, own }) => Math.abs(rate - t * own) >= seen).length) / (1 + lines.length)
  }
  const spread = Math.max(0.05, ...rates.flat().map(Math.abs))
  const edge = (direction: 1 | -1) => {
    let [good, bad] = [estimate, estimate + direction * 20 * spread]
    if (chance(bad) > 0.05) return null
    for (let step = 0; step < 40; step++) {
      const middle = (good + bad) / 2
      if (chance(middle) > 0.05) good = middle
      else bad = middle
    }
    return good
  }
  const [low, high] = [edge(-1), edge(1)]
  return low === null || high === null ? null : { estimate, low, high }
}

/** For each cluster and each start: the sum from there to the end. */
function sumsFrom(cells: readonly (readonly number[])[]): number[][] {
  return cells.map((row) => row.map((_, start) => row.slice(start).reduce((sum, value) => sum + value, 0)))
}

/** In how many ways the starts can be dealt out, and those that are tried beside the own one: all, or a draw that is always the same. */
export function ordersOf(starts: readonly number[]): { all: number; tried: number[][] } {
  const all = countOrders(starts)
  return { all, tried: all <= mostOrders + 1 ? everyOrder(starts) : drawnOrders(starts) }
}

function countOrders(starts: readonly number[]): number {
  const same = Map.groupBy(starts, (start) => start)
  let [ways, placed] = [1, 0]
  for (const group of same.values()) for (const index of group.keys()) ways *= ++placed / (index + 1)
  return Math.round(ways)
}

/** Every distinct order except the own one. */
function everyOrder(starts: readonly number[]): number[][] {
  const found: number[][] = []
  const left = new Map([...Map.groupBy(starts, (start) => start)].map(([start, group]) => [start, group.length]))
  const go = (order: number[]) => {
    if (order.length === starts.length) {
      if (order.some((start, index) => start !== starts[index])) found.push(order)
      return
    }
    for (const [start, count] of left) {
      if (count === 0) continue
      left.set(start, count - 1)
      go([...order, start])
      left.set(start, count)
    }
  }
  go([])
  return found
}

function drawnOrders(starts: readonly number[]): number[][] {
  let state = 20_261_127
  const below = (limit: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 4_294_967_296) * limit)
  }
  return Array.from({ length: mostOrders }, () => {
    const order = [...starts]
    for (let last = order.length - 1; last > 0; last--) {
      const other = below(last + 1)
      ;[order[last], order[other]] = [order[other] ?? 0, order[last] ?? 0]
    }
    return order
  })
}
