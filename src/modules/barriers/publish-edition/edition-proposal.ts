// SPDX-License-Identifier: EUPL-1.2
import { deedTable } from '#foundation/deeds'

export type EditionStatus = 'waiting' | 'published' | 'declined' | 'taken-back'

export interface EditionProposal {
  id: string
  number: number
  /** Ids of the approved changes that are in it. */
  changes: string[]
  decision: { nl: string; en: string }
  status: EditionStatus
  proposedBy: string
  proposedName: string
  proposedAt: Date
}

/** Somebody else publishes exactly what was put forward: an edition never changes again. */
export const editionDeeds = deedTable<EditionProposal, EditionStatus>()({
  may: 'barriers:edit',
  of: ({ status, proposedBy, id }) => ({ status, sequence: id, hands: { proposer: proposedBy } }),
  begins: { status: 'waiting', hand: 'proposer' },
  byTwo: ['published'],
  deeds: {
    publish: {
      from: { waiting: 'published' },
      by: 'anybody',
      another: ['proposer'],
      seen: true,
      done: 'barriers.edition-published',
    },
    decline: {
      from: { waiting: 'declined' },
      by: 'anybody',
      another: ['proposer'],
      needs: 'reason',
      done: 'barriers.edition-declined',
    },
    'take-back': {
      from: { waiting: 'taken-back' },
      by: 'anybody',
      only: 'proposer',
      done: 'barriers.edition-taken-back',
    },
  },
})
export type EditionDeed = keyof (typeof editionDeeds)['deeds']
