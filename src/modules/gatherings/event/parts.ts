// SPDX-License-Identifier: EUPL-1.2
import type { Verdict } from './event.ts'

/** One line of a programme. */
export interface Item {
  id: string
  day: string
  from: string
  until: string
  title: string
  speaker: string
  speakerOrganisation: string
  speakerAgreed: boolean
  room: string
  isAccessible: boolean
}

export interface Outcome {
  goal: number
  verdict: Verdict
  what: string
}

/** Who came of how many, and of whom that was asked what they found. */
export interface Evaluation {
  expected: number
  attended: number
  asked: number
  answered: number
  positive: number
  question: string
  source: string
}
