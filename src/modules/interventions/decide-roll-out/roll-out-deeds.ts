// SPDX-License-Identifier: EUPL-1.2
import { deedTable } from '#foundation/deeds'

export type RollOutState = 'waiting' | 'approved' | 'declined' | 'taken-back'

/** What the table asks of one. */
interface Judged {
  id: string
  state: RollOutState
  proposedBy: string
}

/** What somebody decided is never changed: a new decision takes its place. */
export const rollOutDeeds = deedTable<Judged, RollOutState>()({
  may: 'interventions:keep',
  of: ({ state, proposedBy, id }) => ({ status: state, sequence: id, hands: { proposer: proposedBy } }),
  begins: { status: 'waiting', hand: 'proposer' },
  byTwo: ['approved'],
  deeds: {
    approve: {
      from: { waiting: 'approved' },
      by: 'anybody',
      another: ['proposer'],
      done: 'interventions.roll-out-approved',
    },
    decline: {
      from: { waiting: 'declined' },
      by: 'anybody',
      another: ['proposer'],
      needs: 'reason',
      done: 'interventions.roll-out-declined',
    },
    'take-back': {
      from: { waiting: 'taken-back' },
      by: 'anybody',
      only: 'proposer',
      done: 'interventions.roll-out-taken-back',
    },
  },
})
export type RollOutDeed = keyof (typeof rollOutDeeds)['deeds']
