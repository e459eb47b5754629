// SPDX-License-Identifier: EUPL-1.2
import type { Answer } from '../estimate-effect/answer.ts'
import type { Interval } from '../estimate-effect/interval.ts'
import type { EvidenceLevel } from '#values'
import { levelOf, plannedWhen } from '../evaluation/evidence-level.ts'
import type { Counted, Plan, PublishedSource, Result, SeenConfounder } from '../evaluation/evaluation.ts'
import { type Said, sayEffect } from './say-effect.ts'

/** What a page shows of a result: numbers, no words. */
export interface EffectView {
  plan: Plan
  said: Said
  counted: Counted | null
  level: EvidenceLevel
  answer: Answer
  elsewhere: { name: string; answer: Answer; isUp: boolean }[]
  seen: SeenConfounder[]
  picture: Picture | null
  /** Who published the counts; none: somebody gave them. */
  sources: PublishedSource[]
}

export interface Picture {
  /** Index of the first period with the measure. */
  start: number
  points: {
    at: number
    period: string
    count: number | null
    expected: number | null
    low: number | null
    high: number | null
    isProvisional: boolean
  }[]
}

/** `registeredOn`: ISO day on which the plan was fixed. */
export function effectView(plan: Plan, result: Result, registeredOn: string): EffectView {
  const { answer, seen, elsewhere, series, sources = [] } = result
  const planned = plannedWhen(plan, registeredOn)
  const level = levelOf({ ...plan, isMeasurable: answer.measurable, planned })
  const counted =
    result.counted ?? (series && { what: 'periods', n: series.counts.filter((one) => one !== null).length })
  return {
    plan,
    said: sayEffect({ plan, planned, level, answer, isPublished: sources.length > 0, counted }),
    counted,
    level,
    answer,
    seen,
    elsewhere: elsewhere.map((one) => ({ ...one, isUp: one.answer.measurable && one.answer.ratio.low > 1 })),
    sources,
    picture: series && {
      start: series.start,
      points: series.counts.map((count, at) => {
        const expected = answer.measurable ? answer.expected?.find((one) => one.at === at) : undefined
        return {
          at,
          period: series.periods[at] ?? '',
          count,
          expected: expected?.expected ?? null,
          low: expected?.low ?? null,
          high: expected?.high ?? null,
          isProvisional: series.provisional?.includes(at) ?? false,
        }
      }),
    },
  }
}

/** What a difference is in words: how many per thousand of a share, or a count. */
export function amountsOf(difference: Interval, unit: 'count' | 'share'): Interval {
  const times = unit === 'share' ? 1_000 : 1
  return { estimate: difference.estimate * times, low: difference.low * times, high: difference.high * times }
}
