// SPDX-License-Identifier: EUPL-1.2
import type { Answer } from '../estimate-effect/answer.ts'
import type { Design, Measurer, Wish } from './evaluation.ts'

export const evidenceLevels = ['E0', 'E1', 'E2', 'E3', 'E4'] as const
export type EvidenceLevel = (typeof evidenceLevels)[number]

export interface Judged {
  isMeasurable: boolean
  design: Design
  measuredBy: Measurer
  /** The plan was fixed before the counting was over, by somebody who had not looked. */
  isPlannedBefore: boolean
  /** A draw decided, for designs that need one. */
  isDrawn: boolean
}

const needDraw: readonly Design[] = ['stepped-wedge', 'trial-people', 'trial-clusters']
const controlled: readonly Design[] = ['controlled-series', 'differences', ...needDraw]

/**
 * How much an effect is worth, by rule and never by choice. E4: compared with who did not have the measure, or measured by an
 * outsider, by a plan of before. E3: measured without control or without a plan. E2: told by the party that runs the measure. E1, documented practice,
 * is of the register of measures: nothing that was measured ends there. E0: nothing was found out.
 */
export function evidenceLevelOf({ isMeasurable, design, measuredBy, isPlannedBefore, isDrawn }: Judged): EvidenceLevel {
  if (!isMeasurable) return 'E0'
  if (measuredBy === 'party') return 'E2'
  if (design === 'before-after' || !isPlannedBefore) return 'E3'
  const hasControl = controlled.includes(design) && (isDrawn || !needDraw.includes(design))
  return hasControl || measuredBy === 'independent' ? 'E4' : 'E3'
}

export type Claim = 'works' | 'said-to-work' | 'works-against' | 'unclear' | 'not-measured'

/** What may be said of it. What who runs the measure counted is only said to work. Nothing at E0 is ever said to work, and an interval with "no difference" in it says nothing either way. */
export function claimOf(answer: Answer, level: EvidenceLevel, wish: Wish): Claim {
  if (!answer.measurable || level === 'E0') return 'not-measured'
  const { low, high } = answer.ratio
  if (low <= 1 && high >= 1) return 'unclear'
  if (high < 1 !== (wish === 'fewer')) return 'works-against'
  return level === 'E2' ? 'said-to-work' : 'works'
}
