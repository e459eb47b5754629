// SPDX-License-Identifier: EUPL-1.2
import type { Interval } from './interval.ts'

/** Why an effect cannot be measured with these data. Every one has its words, with what would help. */
export const refusals = [
  'no-before',
  'not-drawn',
  'too-short-before',
  'too-short-after',
  'too-few-points',
  'too-few-events',
  'too-many-gaps',
  'remembers-too-long',
  'too-few-clusters',
  'too-few-events-in-cluster',
  'clusters-differ-in-length',
  'one-sided',
  'too-few-orders',
  'too-few-people',
  'too-few-in-trial',
  'count-above-denominator',
  'no-denominator',
  'series-break',
  'definition-changed',
  'does-not-fit',
] as const
export type RefusalReason = (typeof refusals)[number]

/** What was found, or that it cannot be. */
export type Answer =
  | { measurable: false; reason: RefusalReason; values?: Record<string, number> }
  | {
      measurable: true
      /** With the measure divided by without it: 0.7 is 30 per cent less. */
      ratio: Interval
      /**
       * How many more (or, below nought, fewer) because of it: over all periods after the start (counts), or as a difference of
       * shares (randomised individuals and clusters with denominators).
       */
      difference: Interval
      differenceUnit: 'count' | 'share'
      /** Standard error on the scale of logs, and the degrees of freedom; null where the interval is of another kind. */
      se: number | null
      df: number | null
      /** Lag-one autocorrelation, as far as one was estimated. */
      memory: number | null
      /** For the picture: what was to be expected without it. */
      expected?: ExpectedPoint[]
    }

export interface ExpectedPoint {
  at: number
  expected: number
  low: number
  high: number
}

export function refuse(reason: RefusalReason, values?: Record<string, number>): Answer {
  return { measurable: false, reason, ...(values && { values }) }
}
