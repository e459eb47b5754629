// SPDX-License-Identifier: EUPL-1.2
import { type EvidenceLevel, evidenceLevelOf, type Reporter } from '#values'
import type { Answer } from '../estimate-effect/answer.ts'
import type { Design, Measurer, Plan, Wish } from './evaluation.ts'

/** When a plan was fixed: while was counted and by somebody who had not looked, by somebody who had, or when the counting was over. */
export type PlannedWhen = 'before' | 'seen' | 'late'

export function plannedWhen(
  { isBlind, measuredUntil }: Pick<Plan, 'isBlind' | 'measuredUntil'>,
  registeredOn: string,
): PlannedWhen {
  if (registeredOn >= measuredUntil) return 'late'
  return isBlind ? 'before' : 'seen'
}

export interface Judged {
  isMeasurable: boolean
  design: Design
  measuredBy: Measurer
  planned: PlannedWhen
  /** A draw decided, for designs that need one. */
  isDrawn: boolean
}

const needDraw: readonly Design[] = ['stepped-wedge', 'trial-people', 'trial-clusters']
const compared: readonly Design[] = ['controlled-series', 'differences', ...needDraw]
const reporterOf: Record<Measurer, Reporter> = { independent: 'independent', official: 'official', party: 'runs-it' }

/** Whether it was compared with who did not have the measure; where that needs a draw, one decided. */
export function isComparedFairly({ design, isDrawn }: Pick<Judged, 'design' | 'isDrawn'>): boolean {
  return compared.includes(design) && (isDrawn || !needDraw.includes(design))
}

/** How much an effect is worth, by the table of all evidence. Nothing that was measured is E1; E0: nothing was found out. */
export function levelOf({ isMeasurable, measuredBy, planned, ...how }: Judged): EvidenceLevel {
  const isTrial =
    planned === 'before' && how.design !== 'before-after' && (isComparedFairly(how) || measuredBy === 'independent')
  return isMeasurable
    ? evidenceLevelOf({ isSourced: true, isDone: true, effectBy: reporterOf[measuredBy], isTrial })
    : 'E0'
}

export type Claim =
  | 'works'
  | 'changed-as-hoped'
  | 'said-to-work'
  | 'works-against'
  | 'changed-against'
  | 'unclear'
  | 'not-measured'

/**
 * What may be said of it. That the measure did it is said at E4 alone; what who runs it counted is only said to work. Nothing at E0 is ever said to
 * work, and an interval with "no difference" in it says nothing either way.
 */
export function claimOf(answer: Answer, level: EvidenceLevel, wish: Wish): Claim {
  if (!answer.measurable || level === 'E0') return 'not-measured'
  const { low, high } = answer.ratio
  if (low <= 1 && high >= 1) return 'unclear'
  if (high < 1 !== (wish === 'fewer')) return level === 'E4' ? 'works-against' : 'changed-against'
  return level === 'E4' ? 'works' : level === 'E2' ? 'said-to-work' : 'changed-as-hoped'
}
