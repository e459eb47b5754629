// SPDX-License-Identifier: EUPL-1.2

/** Should it be done more widely? */
export const rollOutDecisions = ['yes', 'not-yet', 'no'] as const
export type RollOutDecision = (typeof rollOutDecisions)[number]

/** As everybody reads it; moments as ISO text. */
export interface RollOut {
  decision: RollOutDecision
  body: string
  reasons: string
  evidence: string
  missing: string
  decidedAt: string
}
