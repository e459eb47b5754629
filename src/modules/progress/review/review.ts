// SPDX-License-Identifier: EUPL-1.2

export type ReviewStatus = 'asking' | 'finding' | 'closed'
export type ReviewStep = 'answer' | 'stop-asking' | 'add-finding' | 'settle' | 'close'

/**
 * Every allowed step; the drawing in docs/ is made from this table. What was found is settled when the next edition is there, which is after the
 * evaluation was closed.
 */
export const reviewSteps: Record<ReviewStatus, Partial<Record<ReviewStep, ReviewStatus>>> = {
  asking: { answer: 'asking', 'stop-asking': 'finding' },
  finding: { 'add-finding': 'finding', close: 'closed' },
  closed: { settle: 'closed' },
}

export const longest = { question: 300, answer: 2_000, finding: 600, because: 500 } as const
export const mostQuestions = 10
export const mostFindings = 60

export const outcomes = ['taken', 'declined'] as const
export type Outcome = (typeof outcomes)[number]

/** What was found, what happens with it, and what the next edition did with it. */
export interface Finding {
  id: string
  text: string
  followUp: string
  action: string | null
  outcome: Outcome | null
  because: string
  /** Code of the action of the next plan in which it stands; null when it does not. */
  takenIn: string | null
}

/** One question a line, as somebody types them; empty lines and numbers in front fall away. */
export function questionsIn(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/^\s*(?:\d{1,2}[.)]|[-*])\s+/, '').trim())
    .filter((line) => line !== '')
}
