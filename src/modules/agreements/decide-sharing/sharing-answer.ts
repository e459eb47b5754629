// SPDX-License-Identifier: EUPL-1.2
import type { SharingQuestion } from '../sharing-question/sharing-question.ts'
import type { NearRule, SharingDecision } from '../sharing-rule/decide.ts'

export interface SharingAnswer extends SharingDecision {
  question: SharingQuestion
  /** What comes near where no rule knows the case; otherwise empty. */
  near: readonly NearRule[]
  /** Whether it may be done here and now. */
  isPermitted: boolean
  /** Drafts count here, because this is no production: a demo or a test. */
  onTrial: boolean
  edition: string
}
