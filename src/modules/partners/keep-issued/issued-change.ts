// SPDX-License-Identifier: EUPL-1.2
import { deedTable } from '#foundation/deeds'
import type { Issued } from '../find-issuer/issued.ts'
import type { OrganisationKind } from '../organisation/organisation.ts'

export type IssuedStatus = 'proposed' | 'approved' | 'declined' | 'taken-back'

/** What somebody proposes to say of a partner: all that it gave out of this kind. */
export interface IssuedChange extends Issued {
  /** Of the change; `id` is the partner. */
  changeId: string
  reason: string
  status: IssuedStatus
  proposedBy: string
  proposedAt: Date
  judgedBy: string | null
  judgedAt: Date | null
  because: string | null
}

export const issuedDeeds = deedTable<IssuedChange, IssuedStatus>()({
  may: 'partners:admit',
  of: ({ status, proposedBy }) => ({ status, hands: { proposer: proposedBy } }),
  begins: { status: 'proposed', hand: 'proposer' },
  byTwo: ['approved'],
  deeds: {
    approve: { from: { proposed: 'approved' }, by: 'anybody', another: ['proposer'], done: 'partners.issued-approved' },
    decline: {
      from: { proposed: 'declined' },
      by: 'anybody',
      another: ['proposer'],
      needs: 'reason',
      done: 'partners.issued-declined',
    },
    'take-back': {
      from: { proposed: 'taken-back' },
      by: 'anybody',
      only: 'proposer',
      done: 'partners.issued-taken-back',
    },
  },
})

export type IssuedDeed = keyof (typeof issuedDeeds)['deeds']

/** What organisations of this kind give out; nothing for all others. */
export const givesOut: Partial<Record<OrganisationKind, Issued['kind']>> = { bank: 'iban', telecom: 'phone' }
