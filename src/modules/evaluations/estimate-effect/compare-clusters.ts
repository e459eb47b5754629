// SPDX-License-Identifier: EUPL-1.2
import { type Answer, refuse } from './answer.ts'
import { asRatio, type Interval, studentInterval } from './interval.ts'
import { causedOf } from './interrupted-series.ts'
import { limits } from './limits.ts'

/** A bank, municipality or school; counts over a whole span. */
export interface Cluster {
  hasMeasure: boolean
  after: number
  /** For how many people or payments; null when nobody knows, which is only right when it did not change. */
  afterOf: number | null
  /** Before the start; null in a randomised comparison without a look before. */
  before: number | null
  beforeOf: number | null
}

/**
 * Difference in differences on one number for each cluster: the log of after divided by before. What hangs together within a cluster,
 * over time and between people, is thereby taken in.
 * Source: M. Bertrand, E. Duflo and S. Mullainathan, QJE 119 (2004); R. Bell and D. McCaffrey, Survey Methodology 28 (2002).
 */
export function differenceInDifferences(clusters: readonly Cluster[]): Answer {
  if (clusters.some(({ before }) => before === null)) return refuse('no-before')
  const small = clusters.filter(({ before, after }) => Math.min(before ?? 0, after) < limits.leastEventsPerCluster)
  if (small.length > 0)
    return refuse('too-few-events-in-cluster', { clusters: small.length, needed: limits.leastEventsPerCluster })
  return compare(clusters, (one) => rateOf(one.after, one.afterOf) - rateOf(one.before ?? 0, one.beforeOf))
}

/** A randomised comparison of clusters: the log of the rate of each. Needs a denominator for each. */
export function clusterTrial(clusters: readonly Cluster[]): Answer {
  if (clusters.some(({ afterOf }) => afterOf === null || !(afterOf > 0))) return refuse('no-denominator')
  const small = clusters.filter(({ after }) => after < limits.leastEventsPerCluster)
  if (small.length > 0)
    return refuse('too-few-events-in-cluster', { clusters: small.length, needed: limits.leastEventsPerCluster })
  return compare(clusters, (one) => rateOf(one.after, one.afterOf))
}

const rateOf = (count: number, of: number | null) => Math.log((count + 0.5) / (of ?? 1))

function compare(clusters: readonly Cluster[], valueOf: (cluster: Cluster) => number): Answer {
  const [touched, others] = [clusters.filter((one) => one.hasMeasure), clusters.filter((one) => !one.hasMeasure)]
  const least = limits.leastClustersPerSide
  if (Math.min(touched.length, others.length) < least)
    return refuse('too-few-clusters', { clusters: clusters.length, needed: 2 * least })
  const found = meansApart(touched.map(valueOf), others.map(valueOf))
  if (!found) return refuse('does-not-fit')
  const ratio = asRatio(found.interval)
  const counted = touched.reduce((sum, { after }) => sum + after, 0)
  return {
    measurable: true,
    ratio,
    difference: causedOf(counted, ratio),
    differenceUnit: 'count',
    se: found.se,
    df: found.df,
    memory: null,
  }
}

/**
 * Difference of two means with an error of each its own (HC2, as Welch's), and the degrees of freedom of Bell and McCaffrey, which
 * lean on how many there are and not on how they happened to scatter; null when nothing varies.
 */
export function meansApart(
  one: readonly number[],
  other: readonly number[],
): { interval: Interval; se: number; df: number } | null {
  const [a, b] = [momentsOf(one), momentsOf(other)]
  const se = Math.sqrt(a.error + b.error)
  if (!(se > 0)) return null
  const part = ({ length }: readonly number[]) => 1 / (length ** 2 * (length - 1))
  const df = (1 / one.length + 1 / other.length) ** 2 / (part(one) + part(other))
  return { interval: studentInterval(a.mean - b.mean, se, df), se, df }
}

/** Mean, and the squared standard error of the mean. */
function momentsOf(values: readonly number[]): { mean: number; error: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0)
  return { mean, error: squares / (values.length - 1) / values.length }
}
