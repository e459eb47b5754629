// SPDX-License-Identifier: EUPL-1.2
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

/** A change of one item, from proposal to edition. Accepting or refusing takes another person than proposed it. */
export const changeSteps = {
  open: { accept: 'accepted', refuse: 'refused', withdraw: 'withdrawn' },
  accepted: { publish: 'published' },
  refused: {},
  withdrawn: {},
  published: {},
} as const satisfies Record<string, Partial<Record<string, string>>>
export type ChangeStatus = keyof typeof changeSteps

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
  proposedAt: Date
  decidedName: string | null
  decidedAt: Date | null
  decisionReason: string | null
  edition: number | null
}
