// SPDX-License-Identifier: EUPL-1.2
import { deedTable } from '#foundation/deeds'
import type { Content, Status } from '../intervention/intervention.ts'

export type ProposalState = 'open' | 'approved' | 'declined' | 'taken-back'

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

/** Somebody else judges it; whoever made it can take it back. */
export const proposalDeeds = deedTable<Proposal, ProposalState>()({
  may: 'interventions:keep',
  of: ({ state, proposedBy }) => ({ status: state, hands: { proposer: proposedBy } }),
  begins: { status: 'open', hand: 'proposer' },
  byTwo: ['approved'],
  deeds: {
    approve: {
      from: { open: 'approved' },
      by: 'anybody',
      another: ['proposer'],
      done: 'interventions.proposal-approved',
      tells: 'interventions.intervention-news',
    },
    decline: {
      from: { open: 'declined' },
      by: 'anybody',
      another: ['proposer'],
      needs: 'reason',
      done: 'interventions.proposal-declined',
    },
    'take-back': {
      from: { open: 'taken-back' },
      by: 'anybody',
      only: 'proposer',
      done: 'interventions.proposal-taken-back',
    },
  },
})
