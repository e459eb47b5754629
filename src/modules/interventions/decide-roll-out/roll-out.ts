// SPDX-License-Identifier: EUPL-1.2

/** Should it be done more widely? */
export const rollOutDecisions = ['yes', 'not-yet', 'no'] as const
export type RollOutDecision = (typeof rollOutDecisions)[number]

export const rollOutStates = ['waiting', 'agreed', 'declined'] as const
export type RollOutState = (typeof rollOutStates)[number]

/** What somebody decided is never changed: a new decision takes its place. */
export const rollOutSteps: Record<RollOutState, Partial<Record<string, RollOutState>>> = {
  waiting: { agree: 'agreed', decline: 'declined' },
  agreed: {},
  declined: {},
}

/** As everybody reads it; moments as ISO text. */
export interface RollOut {
  decision: RollOutDecision
  body: string
  reasons: string
  evidence: string
  missing: string
  decidedAt: string
}
