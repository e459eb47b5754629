// SPDX-License-Identifier: EUPL-1.2
import type { ItemKind, RecallReason } from '../disclosure/disclosure.ts'

/** What lies in an inbox: something new, the same thing corrected, or word that it no longer holds. */
export const messageKinds = ['disclosure', 'correction', 'recall'] as const
export type MessageKind = (typeof messageKinds)[number]

/** What a recipient says of a message: it has it; it works by it; it will not. */
export const receiptOutcomes = ['accepted', 'effective', 'rejected'] as const
export type ReceiptOutcome = (typeof receiptOutcomes)[number]

/** Where a message stands: what may follow. Effective is the end: what works by it cannot be made undone by a late word. */
export const messageSteps: Record<MessageState, Partial<Record<ReceiptOutcome, MessageState>>> = {
  waiting: {},
  offered: { accepted: 'accepted', effective: 'effective', rejected: 'rejected' },
  accepted: { effective: 'effective', rejected: 'rejected' },
  rejected: { accepted: 'accepted', effective: 'effective' },
  effective: {},
}
export type MessageState = 'waiting' | 'offered' | ReceiptOutcome

/** What we make of a receipt. Only `recorded` changes anything. */
export type Verdict =
  | 'recorded'
  /** Said before, or an earlier word that comes late: harmless. */
  | 'repeated'
  /** The recipient never fetched this message, so it cannot have acted on it. */
  | 'never-fetched'
  | 'unknown'

export function verdictOf(state: MessageState | null, outcome: ReceiptOutcome): Verdict {
  if (state === null) return 'unknown'
  if (state === 'waiting') return 'never-fetched'
  return messageSteps[state][outcome] ? 'recorded' : 'repeated'
}

/** From how many days without word a message is shown as overdue to its sender. */
export const overdueAfterDays = { disclosure: 3, correction: 1, recall: 1 } as const satisfies Record<
  MessageKind,
  number
>

/** As its recipient sees it. */
export interface Message {
  number: number
  kind: MessageKind
  exchange: string
  purpose: string
  itemKind: ItemKind
  itemKey: string
  version: number
  source: string
  payload: Record<string, unknown> | null
  reason: RecallReason | null
  sentAt: Date
  state: MessageState
}
