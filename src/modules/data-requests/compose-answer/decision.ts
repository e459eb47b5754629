// SPDX-License-Identifier: EUPL-1.2
import type { RefusalGround } from '../request/answering.data.ts'

export const outcomes = ['hand-over', 'erase', 'correct', 'refuse'] as const
export type Outcome = (typeof outcomes)[number]

/** What a person decided about one thing that was found (`itemId`), or about all of one source that nothing else was decided about. */
export interface Decision {
  source: string
  itemId: string | null
  side: 'given' | 'stated' | null
  outcome: Outcome
  ground: RefusalGround | null
  decidedByName: string
  decidedAt: Date
}

export function decisionAbout(decisions: readonly Decision[], source: string, itemId: string): Decision | null {
  const ofSource = decisions.filter((decision) => decision.source === source)
  return (
    ofSource.find((decision) => decision.itemId === itemId) ??
    ofSource.find((decision) => decision.itemId === null) ??
    null
  )
}
