// SPDX-License-Identifier: EUPL-1.2
import type { IdentifierRole } from '#modules/reports'
import type { IdentifierKind } from '#values'
import type { ComplaintStatus, ComplaintStep, Party, Reason } from './complaint.ts'

export interface StoredComplaint {
  id: string
  number: string | null
  organisationId: string
  companyNumber: string
  companyName: string
  branchNumber: string | null
  isChain: boolean
  isReport: boolean
  form: string
  status: ComplaintStatus
  statusAt: Date
  changes: number
  createdAt: Date
  submittedAt: Date | null
  policeId: string | null
  prosecutorId: string | null
  confirmedAt: Date | null
  policeNumber: string | null
  ownReference: string | null
  reason: Reason | null
  referredTo: string | null
  cluster: string | null
}

/** An account, number or address of the other party. */
export interface Stated {
  kind: IdentifierKind
  canonical: string
  platform?: string
  role: IdentifierRole
}

export interface StoredVersion {
  complaintId: string
  number: number
  sealed: Buffer
  /** What was signed with it; null: not signed, or wiped. */
  sealedFiles: Buffer | null
  stated: Stated[]
  lossInCents: number | null
  occurredOn: string | null
  writtenAt: Date
  writtenBy: string
  writtenName: string
  /** When whoever prepared it said that it can be signed; null: not, or written in since. */
  readyAt: Date | null
  readyName: string | null
  signedAt: Date | null
  signedBy: string | null
  signedName: string | null
  digest: Buffer | null
  reportId: string | null
  acceptedAt: Date | null
  /** When what it told was wiped by somebody's right. */
  erasedAt: Date | null
}

export interface StoredStep {
  number: number
  at: Date
  step: ComplaintStep
  status: ComplaintStatus
  party: Party
  reason: Reason | null
  words: string | null
  byName: string | null
}
