// SPDX-License-Identifier: EUPL-1.2
import { deedTable } from '#foundation/deeds'
import type { Barrier, Journey, Source, Step } from '../edition/edition.ts'

export const itemKinds = ['journey', 'step', 'barrier', 'source'] as const
export type ItemKind = (typeof itemKinds)[number]

export interface ItemOf {
  journey: Journey
  step: Step
  barrier: Barrier
  source: Source
}
export type Item = ItemOf[ItemKind]

export type ChangeStatus = 'open' | 'approved' | 'declined' | 'taken-back' | 'published'

export interface Change {
  id: string
  kind: ItemKind
  itemId: string
  /** What the item becomes; null: it goes. */
  content: Item | null
  /** What it was when this was proposed; null: it is new. */
  before: Item | null
  reason: string
  status: ChangeStatus
  proposedBy: string
  /** 'Emre Yıldız, Ministerie (demo)' */
  proposedName: string
  /** Null: the program. */
  proposedOrganisationId: string | null
  proposedAt: Date
  decidedName: string | null
  decidedAt: Date | null
  decisionReason: string | null
  edition: number | null
}

/** A change of one item, from proposal to edition: somebody else judges it, and an edition publishes what was approved. */
export const changeDeeds = deedTable<Change, ChangeStatus>()({
  may: 'barriers:edit',
  of: ({ status, proposedBy }) => ({ status, hands: { proposer: proposedBy } }),
  begins: { status: 'open', hand: 'proposer' },
  byTwo: ['approved', 'published'],
  deeds: {
    approve: { from: { open: 'approved' }, by: 'anybody', another: ['proposer'], done: 'barriers.change-approved' },
    decline: {
      from: { open: 'declined' },
      by: 'anybody',
      another: ['proposer'],
      needs: 'reason',
      done: 'barriers.change-declined',
    },
    'take-back': { from: { open: 'taken-back' }, by: 'anybody', only: 'proposer', done: 'barriers.change-taken-back' },
    // Everything that was approved at once, on the page of the edition.
    publish: { from: { approved: 'published' }, by: 'anybody', at: 'page', done: null },
  },
})
