// SPDX-License-Identifier: EUPL-1.2
import type { Answer } from '../estimate-effect/answer.ts'
import type { Interval } from '../estimate-effect/interval.ts'
import { type Claim, claimOf, type EvidenceLevel } from '../evaluation/evidence-level.ts'
import type { Plan, PublishedSource, Result, SeenConfounder } from '../evaluation/evaluation.ts'
import { isPlannedBefore } from '../measure-effect/measure.ts'

/** What a page shows of a result: numbers, no words. */
export interface EffectView {
  plan: Plan
  claim: Claim
  level: EvidenceLevel
  answer: Answer
  elsewhere: { name: string; answer: Answer; isUp: boolean }[]
  seen: SeenConfounder[]
  isPlannedBefore: boolean
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
  const { answer, level, seen, elsewhere, series } = result
  return {
    plan,
    claim: claimOf(answer, level, plan.wish),
    level,
    answer,
    seen,
    elsewhere: elsewhere.map((one) => ({ ...one, isUp: one.answer.measurable && one.answer.ratio.low > 1 })),
    isPlannedBefore: isPlannedBefore(plan, registeredOn),
    sources: result.sources ?? [],
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

/** A ratio as a change in per cent, whole, with its direction: 0.7 is 30 fewer. */
export function changeOf(ratio: number): { percent: number; direction: 'fewer' | 'more' | 'same' } {
  const percent = Math.round(Math.abs(ratio - 1) * 100)
  return { percent, direction: percent === 0 ? 'same' : ratio < 1 ? 'fewer' : 'more' }
}

/** What a difference is in words: how many per thousand of a share, or a count. */
export function amountsOf(difference: Interval, unit: 'count' | 'share'): Interval {
  const times = unit === 'share' ? 1_000 : 1
  return { estimate: difference.estimate * times, low: difference.low * times, high: difference.high * times }
}
