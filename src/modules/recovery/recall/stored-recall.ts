// SPDX-License-Identifier: EUPL-1.2
import type { Times } from './clocks.ts'
import type { PacketStatus, Refusal, Side } from './recall.ts'

/** From where somebody asks: a report, or a criminal complaint of a company. */
export interface Origin {
  kind: 'report' | 'complaint'
  id: string
}

export interface StoredPacket extends Times {
  id: string
  recallId: string
  side: Side
  organisationId: string
  /** Null: no partner gave out this account. */
  bankId: string | null
  status: PacketStatus
  why: string | null
  version: number
  refusal: Refusal | null
  returnedInCents: number | null
  ownReference: string | null
  lastSaidAt: Date | null
}

export interface StoredRecall {
  id: string
  originKind: Origin['kind']
  originId: string
  organisationId: string
  fraudForm: string | null
  askedAt: Date
  confirmedAt: Date | null
  endedAt: Date | null
  version: number
}

/** The payment that somebody wants back. Accounts in canonical form. */
export interface Payment {
  fromAccount: string
  toAccount: string
  amountInCents: number
  paidAt: Date
}

/** A request with its two packets, the sending bank first. */
export interface Recall extends StoredRecall {
  packets: StoredPacket[]
  /** Null: gone, 30 days after the end. */
  payment: Payment | null
}
