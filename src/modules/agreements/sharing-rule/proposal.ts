// SPDX-License-Identifier: EUPL-1.2
import { deedTable } from '#foundation/deeds'
import type { RuleContent } from './sharing-rule.ts'

export type ProposalStatus = 'open' | 'approved' | 'declined' | 'taken-back'

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

/** Somebody else judges it; whoever made it can take it back. */
export const proposalDeeds = deedTable<Proposal, ProposalStatus>()({
  may: 'agreements:propose',
  of: ({ status, proposedBy }) => ({ status, hands: { proposer: proposedBy } }),
  begins: { status: 'open', hand: 'proposer' },
  byTwo: ['approved'],
  deeds: {
    // Says in its line how many example cases were right.
    approve: { from: { open: 'approved' }, by: 'anybody', another: ['proposer'], done: null },
    decline: {
      from: { open: 'declined' },
      by: 'anybody',
      another: ['proposer'],
      needs: 'reason',
      done: 'agreements.change-declined',
    },
    'take-back': {
      from: { open: 'taken-back' },
      by: 'anybody',
      only: 'proposer',
      done: 'agreements.change-taken-back',
    },
  },
})
