// SPDX-License-Identifier: EUPL-1.2
import type { EvidenceLevel } from '#values'
import type { Answer } from '../estimate-effect/answer.ts'
import { type Claim, claimOf, isComparedFairly, type PlannedWhen } from '../evaluation/evidence-level.ts'
import type { Counted, Plan } from '../evaluation/evaluation.ts'

/** What is known of a measurement: all that a sentence about it may rest on. */
export interface EffectFacts {
  plan: Pick<Plan, 'design' | 'isDrawn' | 'measuredBy' | 'wish'>
  planned: PlannedWhen
  level: EvidenceLevel
  answer: Answer
  /** The program read the counts where somebody published them. */
  isPublished: boolean
  /** How much was counted; null where that was not kept. */
  counted: Counted | null
}

/** Every sentence about a measurement that somebody can read, each with a text of its name. Which facts each needs stands in the test. */
export const sayings = [
  'found-fewer',
  'found-more',
  'found-same',
  'counted-periods',
  'counted-clusters',
  'counted-people',
  'works',
  'changed-as-hoped',
  'said-to-work',
  'works-against',
  'changed-against',
  'unclear',
  'not-measured',
  'planned-before',
  'planned-seen',
  'planned-late',
  'by-party',
  'by-party-published',
  'by-official',
  'by-independent',
  'compared',
  'compared-undrawn',
  'not-compared',
] as const
export type Saying = (typeof sayings)[number]

export interface Said {
  /** What was found, of how many. */
  found: Saying[]
  claim: Claim & Saying
  /** What makes the evidence as strong as it is. */
  why: Saying[]
}

/** A ratio as a change in per cent, whole, with its direction: 0.7 is 30 fewer. */
export function changeOf(ratio: number): { percent: number; direction: 'fewer' | 'more' | 'same' } {
  const percent = Math.round(Math.abs(ratio - 1) * 100)
  return { percent, direction: percent === 0 ? 'same' : ratio < 1 ? 'fewer' : 'more' }
}

/** What may be said, made of the facts and of nothing else. */
export function sayEffect({ plan, planned, level, answer, isPublished, counted }: EffectFacts): Said {
  const compared = isComparedFairly(plan)
  const isSeries = plan.design === 'before-after' || plan.design === 'interrupted-series'
  return {
    found: answer.measurable
      ? [`found-${changeOf(answer.ratio.estimate).direction}`, ...(counted ? [`counted-${counted.what}` as const] : [])]
      : [],
    claim: claimOf(answer, level, plan.wish),
    why: [
      `planned-${planned}`,
      plan.measuredBy === 'party' && isPublished ? 'by-party-published' : `by-${plan.measuredBy}`,
      compared ? 'compared' : isSeries ? 'not-compared' : 'compared-undrawn',
    ],
  }
}
