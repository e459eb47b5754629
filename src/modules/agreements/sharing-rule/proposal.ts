// SPDX-License-Identifier: EUPL-1.2
import type { RuleContent } from './sharing-rule.ts'

export type ProposalStatus = 'open' | 'approved' | 'declined' | 'withdrawn'

/** Allowed steps. Approving and declining are for somebody else, withdrawing for the proposer. */
export const proposalSteps = {
  open: { approve: 'approved', decline: 'declined', withdraw: 'withdrawn' },
  approved: {},
  declined: {},
  withdrawn: {},
} as const satisfies Record<ProposalStatus, Partial<Record<string, ProposalStatus>>>

/** A change of one rule that somebody put forward. */
export interface Proposal {
  id: string
  ruleId: string
  kind: 'change' | 'withdraw'
  law: string
  /** The version that the proposer looked at; 0 for a rule that does not exist yet. */
  baseVersion: number
  /** Null to withdraw the rule. */
  content: RuleContent | null
  reason: string
  status: ProposalStatus
  proposedBy: string
  proposedByName: string
  proposedAt: Date
  decidedByName: string | null
  decidedAt: Date | null
  decisionReason: string | null
}
