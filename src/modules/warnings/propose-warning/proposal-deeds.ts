// SPDX-License-Identifier: EUPL-1.2
import { deedTable } from '#foundation/deeds'
import type { ProposalState } from '../warning/warning.ts'

/** What the table asks of a proposal of a warning. */
interface Judged {
  state: ProposalState
  proposedBy: string
  digest: string
}

/** Somebody else approves exactly what they saw; whoever wrote it can take it back. */
export const proposalDeeds = deedTable<Judged, ProposalState>()({
  may: 'warnings:approve',
  of: ({ state, proposedBy, digest }) => ({ status: state, sequence: digest, hands: { proposer: proposedBy } }),
  begins: { status: 'waiting', hand: 'proposer' },
  byTwo: ['approved'],
  deeds: {
    approve: {
      from: { waiting: 'approved' },
      by: 'anybody',
      another: ['proposer'],
      seen: true,
      done: 'warnings.proposal-approved',
      tells: 'warnings.warning-news',
    },
    decline: {
      from: { waiting: 'declined' },
      by: 'anybody',
      another: ['proposer'],
      needs: 'reason',
      done: 'warnings.proposal-declined',
    },
    'take-back': {
      from: { waiting: 'taken-back' },
      by: 'anybody',
      may: 'warnings:write',
      only: 'proposer',
      done: 'warnings.proposal-taken-back',
    },
  },
})
