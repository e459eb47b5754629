// SPDX-License-Identifier: EUPL-1.2
import { type Answer, refuse } from '../estimate-effect/answer.ts'
import { clusterTrial, differenceInDifferences } from '../estimate-effect/compare-clusters.ts'
import { peopleTrial } from '../estimate-effect/compare-people.ts'
import { interruptedSeries } from '../estimate-effect/interrupted-series.ts'
import { steppedWedge } from '../estimate-effect/stepped-wedge.ts'
import type { Counted, CountingChange, Plan, Result, SeenConfounder } from '../evaluation/evaluation.ts'
import { levelOf, plannedWhen } from '../evaluation/evidence-level.ts'
import { periodsPerYear } from '../read-data/periods.ts'
import type { EvaluationData, SeriesData } from '../read-data/read-data.ts'
import type { PublishedData } from './published-series.ts'

export interface Circumstances {
  counting: CountingChange
  /** ISO day on which the plan was fixed. */
  registeredOn: string
  /** Other measures that began while was counted. */
  otherMeasures: readonly { name: string; on: string }[]
  /** When the program read the counts where they were published: nobody typed them over. */
  published?: Pick<PublishedData, 'sources' | 'breaks' | 'provisional'> | undefined
  /** What whoever brought the counts knows that may explain a change. */
  alsoSeen?: readonly SeenConfounder[] | undefined
}

/** What follows from a plan and its data. The same plan and data give the same result. */
export function measureEffect(plan: Plan, given: EvaluationData, circumstances: Circumstances): Result {
  const data = given.kind === 'series' ? withoutHalf(given, plan.startsOn) : given
  const { published } = circumstances
  const answer = answerTo(plan, data, published?.breaks.length ? 'series-break' : circumstances.counting)
  const start = data.kind === 'series' ? startIn(data, plan.startsOn) : 0
  const provisional = new Set(published?.provisional)
  return {
    answer,
    elsewhere:
      data.kind === 'series' && answer.measurable
        ? data.others.map(({ name, counts }) => ({ name, answer: ofSeries({ ...data, counts, of: null }, start) }))
        : [],
    seen: seenIn(plan, data, answer, circumstances),
    level: levelOf({
      isMeasurable: answer.measurable,
      ...plan,
      planned: plannedWhen(plan, circumstances.registeredOn),
    }),
    counted: countedIn(data),
    series:
      data.kind === 'series'
        ? {
            periods: data.periods,
            counts: data.counts,
            start,
            ...(published && { provisional: data.periods.flatMap((from, at) => (provisional.has(from) ? [at] : [])) }),
          }
        : null,
    ...(published && { sources: published.sources }),
  }
}

function countedIn(data: EvaluationData): Counted {
  if (data.kind === 'series') return { what: 'periods', n: data.counts.filter((count) => count !== null).length }
  if (data.kind === 'people') return { what: 'people', n: data.measure.people + data.control.people }
  return { what: 'clusters', n: data.clusters.length }
}

function answerTo(plan: Plan, data: EvaluationData, counting: CountingChange): Answer {
  if (counting === 'series-break' || counting === 'definition-changed') return refuse(counting)
  if (data.kind === 'people') return plan.isDrawn ? peopleTrial(data.measure, data.control) : refuse('not-drawn')
  if (data.kind === 'steps') return plan.isDrawn ? steppedWedge(data.clusters) : refuse('not-drawn')
  if (data.kind === 'clusters') {
    if (plan.design === 'differences') return differenceInDifferences(data.clusters)
    return plan.isDrawn ? clusterTrial(data.clusters) : refuse('not-drawn')
  }
  return ofSeries(data, startIn(data, plan.startsOn))
}

function ofSeries({ counts, control, of, every }: SeriesData, start: number): Answer {
  const perYear = periodsPerYear[every]
  return interruptedSeries({ counts, start, perYear, ...(control && { control }), ...(of && { of }) })
}

/** Index of the first period that lies wholly after the start. */
function startIn({ periods }: SeriesData, startsOn: string): number {
  const at = periods.findIndex((from) => from >= startsOn)
  return at < 0 ? periods.length : at
}

/** A period in which the measure began half way is neither before nor after. */
function withoutHalf(data: SeriesData, startsOn: string): SeriesData {
  const next = startIn(data, startsOn)
  const isHalf = next > 0 && next < data.periods.length && data.periods[next] !== startsOn
  const blank = (counts: readonly (number | null)[]) =>
    counts.map((one, at) => (isHalf && at === next - 1 ? null : one))
  return {
    ...data,
    counts: blank(data.counts),
    others: data.others.map(({ name, counts }) => ({ name, counts: blank(counts) })),
  }
}

function seenIn(plan: Plan, data: EvaluationData, answer: Answer, circumstances: Circumstances): SeenConfounder[] {
  const seen: SeenConfounder[] = circumstances.otherMeasures.map(({ name, on }) => ({
    kind: 'other-measure',
    name,
    on,
  }))
  seen.push(...(circumstances.alsoSeen ?? []))
  if (circumstances.counting === 'sources-changed') seen.push({ kind: 'sources-changed' })
  for (const { from, because } of circumstances.published?.breaks ?? []) seen.push({ kind: 'break', from, because })
  if (data.kind !== 'series') {
    if (!plan.isDrawn) seen.push({ kind: 'chosen-not-drawn' })
    return seen
  }
  const start = startIn(data, plan.startsOn)
  const gaps = data.counts.filter((count) => count === null).length
  if (!data.control) seen.push({ kind: 'no-control' })
  const count = circumstances.published?.provisional.length ?? 0
  if (count > 0) seen.push({ kind: 'provisional', count, points: data.counts.length })
  if (gaps > 0) seen.push({ kind: 'gaps', gaps, points: data.counts.length })
  if (data.control && answer.measurable) seen.push({ kind: 'season-unseen' })
  const moved = answer.measurable ? placebo(data, start) : null
  if (moved) seen.push(moved)
  return seen
}

/** The same estimate as though the measure had begun half a year too early: what is found there is no effect of it. */
function placebo(data: SeriesData, start: number): SeenConfounder | null {
  const perYear = periodsPerYear[data.every]
  const answer = interruptedSeries({
    counts: data.counts.slice(0, start),
    start: start - Math.max(8, Math.round(perYear / 2)),
    perYear,
    ...(data.control && { control: data.control.slice(0, start) }),
    ...(data.of && { of: data.of.slice(0, start) }),
  })
  if (!answer.measurable) return null
  const { estimate, low, high } = answer.ratio
  return low > 1 || high < 1 ? { kind: 'moved-before', ratio: estimate, low, high } : null
}
