// SPDX-License-Identifier: EUPL-1.2
import type { Questionnaire } from '../questionnaire/questionnaire.ts'
import type { SurveyResults } from '../publish-results/results.ts'

/** One round in which a questionnaire is, was or will be open. */
export interface Survey {
  id: string
  /** Code of the study that it is part of. */
  study: string
  questionnaire: Questionnaire
  /** ISO days, both included. */
  opensOn: string
  closesOn: string
  needsInvitation: boolean
  mostADay: number
  /** Null until they are published. */
  results: SurveyResults | null
}

export type Standing = 'coming' | 'open' | 'closed'

export function standingOf({ opensOn, closesOn }: Pick<Survey, 'opensOn' | 'closesOn'>, today: string): Standing {
  if (today < opensOn) return 'coming'
  return today > closesOn ? 'closed' : 'open'
}
