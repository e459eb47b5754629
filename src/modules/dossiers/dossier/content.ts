// SPDX-License-Identifier: EUPL-1.2
import type { Measure, MeasureStatus } from '#modules/measures'
import type { IdentifierKind } from '#values'
import type { Reason } from './dossier.ts'

/**
 * Whose an account, number or address is, as far as a dossier goes.
 * - `party`: a report says that money went there, or that the other party called, wrote or sold with it. Shown whole.
 * - `protected`: on the protected list, such as the number of a bank. Shown whole, and said to be so.
 * - `bystander`: only mentioned, or only seen on a display (it can be spoofed), or a person judged its holder innocent. Masked.
 * - `filer`: of whoever filed. Masked, except the account that paid.
 */
export const identifierParts = ['party', 'protected', 'bystander', 'filer'] as const
export type Part = (typeof identifierParts)[number]

/** `value`: canonical; masked when it belongs to a bystander or to the filer. */
export interface ContentIdentifier {
  kind: IdentifierKind
  value: string
  part: Part
}

/** A line of data/reports.jsonl. Moments are ISO, in UTC; days 'yyyy-mm-dd'; amounts euro cents. */
export interface ReportEntry {
  ref: string
  id: string
  receivedAt: string
  origin: string
  status: string
  isVerified: boolean
  fraudForm: string | null
  channel: string | null
  occurredOn: string | null
  province: string | null
  lossInCents: number | null
  canBeReached: boolean
  narrative: string
  leftOut: number
  answers: Record<string, string>
  identifiers: (ContentIdentifier & { role: string; origin: string })[]
  evidence: string[]
}

/** A line of data/payments.jsonl */
export interface PaymentEntry {
  report: string
  day: string | null
  cents: number | null
  from: string | null
  fromBank: string | null
  to: string[]
}

/** A line of data/identifiers.jsonl */
export interface IdentifierEntry extends ContentIdentifier {
  id: string
  roles: Record<string, number>
  reports: number
  verifiedReports: number
  firstAt: string
  lastAt: string
  listings: {
    status: string
    reason: string | null
    legalBasis: string | null
    proposedAt: string
    decidedAt: string | null
    expiresAt: string | null
    endedAt: string | null
  }[]
}

export interface EvidenceEntry {
  report: string
  name: string
  mediaType: string
  size: number
  sha256: string
  addedAt: string
  addedBy: string
  file: string | null
  why: string | null
  custody: { at: string; deed: string; by: string; purpose: string | null }[]
}

/** Words of both sides stay with them: only codes go along. */
export interface MeasureEntry {
  measure: Measure
  /** Null: about the whole case. */
  about: ContentIdentifier | null
  askedOf: string
  askedAt: string
  status: MeasureStatus
  decidedAt: string | null
  inForceAt: string | null
  liftedAt: string | null
  outcome: string | null
  refusal: string | null
}

export interface Changes {
  reportsAdded: number
  reportsGone: number
  reportsChanged: number
  identifiersAdded: number
  identifiersGone: number
  lossBeforeInCents: number
}

/** data/dossier.json */
export interface DossierContent {
  format: 'dijkwacht-dossier-1'
  number: string
  version: number
  previous: string | null
  case: string
  reason: Reason
  purpose: string
  madeBy: { organisation: string; name: string; person: string }
  recipient: { organisation: string; name: string }
  frozenAt: string
  isExample: boolean
  totals: {
    reports: number
    verified: number
    ofOthers: number
    currency: 'EUR'
    lossInCents: number
    withLoss: number
    withoutLoss: number
    lossUnknown: number
    attemptedInCents: null
    recoveredInCents: null
    accounts: number
    evidence: number
    evidenceLeftOut: number
    leftOut: number
    firstDay: string | null
    lastDay: string | null
  }
  changes: Changes | null
  links: { kind: string; value: string; reports: number; standing: string; why: string; weight: number }[]
  linksInAll: number
  decisions: {
    at: string
    kind: string
    by: string
    reason: string
    isActive: boolean
    undone: { at: string; by: string; reason: string } | null
  }[]
  /** What others were asked to do, newest first; not in a dossier that was made before this was in it. */
  measures?: MeasureEntry[] | undefined
  holds: { on: string; id: string; reason: string; placedAt: string; endsOn: string }[]
  evidence: EvidenceEntry[]
  missing: { what: string; count: number; text: string; fill: string; reports: string[] }[]
}

/** Money from one side to the other, in euro cents. `from`, `to`: null for not known. */
export interface Flow {
  from: string | null
  /** 'several': a report names more than one account for one amount; 'rest': accounts that are not drawn by themselves. */
  to: string | null
  cents: number
  payments: number
}

/** What the page of a dossier shows: its content with the first pieces of evidence only, and the money trail. */
export interface Summary {
  content: DossierContent
  flows: Flow[]
}
