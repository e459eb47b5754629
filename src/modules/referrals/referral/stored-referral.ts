// SPDX-License-Identifier: EUPL-1.2
import type { Calls } from './packet.ts'
import type { AskedQuestion, Refused, Status, Urgency } from './referral.ts'

export interface HandOver {
  id: string
  reportId: string
  senderId: string
  receiverId: string
  pointId: string
  situation: string
  urgency: Urgency
  calls: Calls
  status: Status
  version: number
  handedAt: Date
  dueAt: Date
  readAt: Date | null
  acceptedAt: Date | null
  endedAt: Date | null
  refusal: Refused | null
  returnedBecause: 'unanswered' | 'not-spoken' | null
  answered: AskedQuestion[]
}

export interface Consent {
  askedBy: string
  askedByName: string
  askedAt: Date
  words: string
  fields: string[]
  withdrawnAt: Date | null
  withdrawnBy: 'person' | 'call-taker' | 'report' | null
}
