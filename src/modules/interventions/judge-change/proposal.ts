// SPDX-License-Identifier: EUPL-1.2
import type { Content, Status } from '../intervention/intervention.ts'

export type ProposalState = 'open' | 'approved' | 'declined' | 'withdrawn'

/** Allowed steps. Approving and declining are for somebody else, withdrawing for the proposer. */
export const proposalSteps = {
  open: { approve: 'approved', decline: 'declined', withdraw: 'withdrawn' },
  approved: {},
  declined: {},
  withdrawn: {},
} as const satisfies Record<ProposalState, Partial<Record<string, ProposalState>>>

export interface Proposal {
  id: string
  code: string
  /** The version that the proposer looked at; 0 for one that does not exist yet. */
  baseVersion: number
  status: Status
  content: Content
  why: string
  state: ProposalState
  proposedBy: string
  organisationId: string
  proposedAt: Date
  decidedOrganisationId: string | null
  decidedAt: Date | null
  because: string | null
}
