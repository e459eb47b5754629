// SPDX-License-Identifier: EUPL-1.2
import type { CalendarDate } from '#values'
import type { Entry, EntryKind } from '../money/settle.ts'
import type { Instalment } from '../money/plan.ts'
import type { ClaimStatus, ClaimStep } from './claim.ts'

/** A claim as each of its three organisations sees it: nobody's name, account or report. */
export interface StoredClaim {
  id: string
  reference: string
  organisationId: string
  prosecutorId: string | null
  recoveryId: string | null
  criminalReference: string
  accountCountry: string
  addressee: 'holder' | 'representative' | null
  jointId: string
  status: ClaimStatus
  statusOn: CalendarDate
  version: number
  beganAt: Date
  endedAt: Date | null
}

export const consents = ['open', 'given', 'declined', 'withdrawn', 'report-gone'] as const
export type Consent = (typeof consents)[number]

export interface StoredShare {
  id: string
  claimId: string
  place: number
  principal: number
  lostOn: CalendarDate
  consent: Consent
  satisfied: number | null
}

export type ReliefSource = 'bank' | 'insurer' | 'court-measure' | 'victim-said'

export interface StoredEntry {
  id: string
  claimId: string
  shareId: string | null
  kind: EntryKind
  source: ReliefSource | null
  cents: number
  on: CalendarDate
  recordedAt: Date
}

/** A stored line as the settlement counts it. */
export function entryOf({ id, kind, on, cents, shareId }: StoredEntry): Entry {
  return { id, kind, on, cents, shareId } as Entry
}

/** Who holds the account, as the police found it. */
export interface Debtor {
  name: string
  /** ISO day. */
  bornOn: string
  address: string
  /** Of whoever represents a child; empty otherwise. */
  representative: string
}

export interface StoredStep {
  at: Date
  step: ClaimStep | 'begin' | 'join' | 'give-consent' | 'end-consent'
  status: ClaimStatus
  reason: string
  organisationId: string | null
}

export interface StoredPlan {
  id: string
  beganOn: CalendarDate
  instalments: Instalment[]
  endedOn: CalendarDate | null
}
