// SPDX-License-Identifier: EUPL-1.2
import type { StartCondition } from '../pilot/pilot.ts'
import type { BottleneckStatus } from './line.ts'

/** What somebody has still to see to before the next step. */
export type Missing =
  | 'two-scores'
  | 'question'
  | 'direction'
  | 'advice'
  | 'advice-negative'
  | 'consultation'
  | 'objection'
  | 'no-pilot'
  | 'start'
  | `pilot-${StartCondition}`
  | 'pilot-runs'
  | 'evaluation'
  | 'adopt'

export interface LineFacts {
  status: BottleneckStatus
  /** Organisations of the working group that gave their scores. */
  scoredBy: number
  /** How the last outside advice came out, and where the supervisor stands, on this direction; null before there is one. */
  advice: string | null
  position: string | null
  /** The pilot of this direction; null before one is prepared. */
  pilot: { isRunning: boolean; missing: readonly StartCondition[] } | null
}

/** One member alone sets no priority. */
export const leastScores = 2

/** What is missing before the next step forward, the first thing first; nothing at the end of the line. */
export function missingBefore(facts: LineFacts): Missing[] {
  switch (facts.status) {
    case 'reported':
      return [...(facts.scoredBy < leastScores ? (['two-scores'] as const) : []), 'question']
    case 'prioritised':
      return ['direction']
    case 'directed':
      return ['advice']
    case 'advised':
      return [facts.advice === 'negative' ? 'advice-negative' : 'consultation']
    case 'consulted':
      if (facts.position === 'objection') return ['objection']
      if (!facts.pilot) return ['no-pilot']
      return facts.pilot.missing.length > 0 ? facts.pilot.missing.map((one) => `pilot-${one}` as const) : ['start']
    case 'piloting':
      return facts.pilot?.isRunning ? ['pilot-runs', 'evaluation'] : ['evaluation']
    case 'evaluated':
      return ['adopt']
    case 'practice':
    case 'stopped':
      return []
  }
}

/** What stands in the way of the step itself: it is refused, however well its form is filled in. */
export function blocksStep(facts: LineFacts): Missing | null {
  const hard: readonly Missing[] = ['two-scores', 'advice-negative', 'objection', 'no-pilot', 'pilot-runs']
  return missingBefore(facts).find((one) => hard.includes(one) || one.startsWith('pilot-')) ?? null
}
