// SPDX-License-Identifier: EUPL-1.2
import type { IdentifierKind } from '#values'
import type { Times } from './clocks.ts'
import type { GroundKind, Measure, Outcome, Refused, RequestStatus, Withdrawal } from './request.ts'

/** A request as both sides see it: without what it is about. */
export interface StoredRequest extends Times {
  id: string
  measure: Measure
  edition: number
  barrier: string
  step: string
  senderId: string
  receiverId: string
  ground: GroundKind
  groundId: string
  caseReportId: string | null
  signalId: string | null
  /** Forms of fraud it is about, concepts of the taxonomy; empty of one that was asked before they were noted. */
  forms: string[]
  note: string
  reminders: number
  status: RequestStatus
  version: number
  outcome: Outcome | null
  refusal: Refused | null
  words: string | null
  ownReference: string | null
  /** Calendar day. */
  inForceUntil: string | null
  endedAt: Date | null
  withdrawnBecause: Withdrawal | null
}

/** Which account, number or name a request is about. */
export interface Subject {
  identifierId: string
  kind: IdentifierKind
  canonical: string
}

/** A request as whoever asked sees it. */
export interface AskedRequest extends StoredRequest {
  /** Whom it was asked of. */
  receiver: string
  /** Null: about a form of fraud. */
  subject: Subject | null
}
