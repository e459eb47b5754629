// SPDX-License-Identifier: EUPL-1.2
import type { Purpose } from '#modules/agreements'
import { deedTable } from '#foundation/deeds'

export type ExportStatus = 'proposed' | 'approved' | 'declined' | 'taken-back' | 'taken'

/** Reports that somebody wants in a file. */
export interface Export {
  id: string
  organisationId: string
  search: string
  reportIds: string[]
  purpose: Purpose
  more: string
  status: ExportStatus
  askedBy: string
  askedAt: Date
  judgedBy: string | null
  because: string | null
}

/** So many reports one person takes along alone; a file with more leaves with two. */
export const mostAlone = 50

export const exportDeeds = deedTable<Export, ExportStatus>()({
  may: 'casework:export',
  of: ({ status, organisationId, askedBy }) => ({ status, ownerId: organisationId, hands: { proposer: askedBy } }),
  begins: { status: 'proposed', hand: 'proposer' },
  byTwo: ['approved'],
  deeds: {
    approve: { from: { proposed: 'approved' }, by: 'owner', another: ['proposer'], done: 'casework.export-approved' },
    decline: {
      from: { proposed: 'declined' },
      by: 'owner',
      another: ['proposer'],
      needs: 'reason',
      done: 'casework.export-declined',
    },
    'take-back': {
      from: { proposed: 'taken-back', approved: 'taken-back' },
      by: 'owner',
      only: 'proposer',
      done: 'casework.export-taken-back',
    },
    // Its line names the reports and what for.
    take: { from: { approved: 'taken', taken: 'taken' }, by: 'owner', only: 'proposer', done: null, at: 'page' },
  },
})
export type ExportDeed = keyof (typeof exportDeeds)['deeds']
