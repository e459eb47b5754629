// SPDX-License-Identifier: EUPL-1.2
import type { Clock, StepWords } from '../show-first-advice/advice.ts'
import type { LetterId } from '../write-letter/template.ts'
import type { PointToCall } from '../show-first-advice/point-to-call.ts'

export interface ShownStep extends StepWords {
  id: string
  /** Its place in the code of a plan. */
  number: number
  clock: Clock
  done: boolean
  href: string | null
}

/** A plan as somebody reads it. */
export interface ShownPlan {
  code: string
  steps: ShownStep[]
  /** It is of older rules, and what was ticked has to be ticked again. */
  hasLostTicks: boolean
  /** What not to do now. */
  avoid: readonly string[]
  points: PointToCall[]
  sources: { name: string; url: string; readIn?: string }[]
  /** Letters that suit these answers. */
  letters: readonly LetterId[]
  /** The day on which the bank has answered a request for compensation that goes out today; null where none fits. */
  answerBy: string | null
}
