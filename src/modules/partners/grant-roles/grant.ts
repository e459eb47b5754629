// SPDX-License-Identifier: EUPL-1.2
import { deedTable } from '#foundation/deeds'
import type { Role } from '../organisation/role.ts'

/** 'taken': roles that one administrator took at once, with a reason. */
export type GrantStatus = 'proposed' | 'approved' | 'declined' | 'taken-back' | 'taken'

/** 'give' and 'take': roles; 'end' and 'suspend': the access. */
export type GrantAsks = 'give' | 'take' | 'end' | 'suspend'

/** What an administrator proposes for a colleague. */
export interface Grant {
  id: string
  personId: string
  organisationId: string
  asks: GrantAsks
  roles: Role[]
  status: GrantStatus
  proposedBy: string
  proposedAt: Date
  judgedBy: string | null
  judgedAt: Date | null
  because: string | null
  /** Of whoever proposed it, where one is asked. */
  reason: string | null
}

/** Another administrator judges it; where there is none, somebody of the ministry who lets partners in. */
export const grantDeeds = deedTable<Grant, GrantStatus>()({
  may: 'partners:manage',
  of: ({ status, organisationId, proposedBy, personId }) => ({
    status,
    ownerId: organisationId,
    hands: { proposer: proposedBy, holder: personId },
  }),
  begins: { status: 'proposed', hand: 'proposer' },
  byTwo: ['approved'],
  deeds: {
    approve: {
      from: { proposed: 'approved' },
      by: 'owner',
      another: ['proposer', 'holder'],
      done: 'partners.role-grant-approved',
    },
    decline: {
      from: { proposed: 'declined' },
      by: 'owner',
      another: ['proposer', 'holder'],
      needs: 'reason',
      done: 'partners.role-grant-declined',
    },
    'take-back': {
      from: { proposed: 'taken-back' },
      by: 'owner',
      only: 'proposer',
      done: 'partners.role-grant-taken-back',
    },
    confirm: {
      from: { proposed: 'approved' },
      by: 'asked',
      may: 'partners:admit',
      another: ['proposer', 'holder'],
      done: 'partners.role-grant-approved',
    },
    refuse: {
      from: { proposed: 'declined' },
      by: 'asked',
      may: 'partners:admit',
      another: ['proposer', 'holder'],
      needs: 'reason',
      done: 'partners.role-grant-declined',
    },
  },
})

export type GrantDeed = keyof (typeof grantDeeds)['deeds']
