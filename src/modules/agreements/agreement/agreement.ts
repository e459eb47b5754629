// SPDX-License-Identifier: EUPL-1.2
import type { ExchangeId } from '../exchange/exchanges.data.ts'
import type { DataCategory, Purpose } from '../sharing-question/sharing-question.ts'

/** A convenant between partners, a permit of the data protection authority, a decision under the Police Data Act, a trial. */
export const agreementKinds = ['sharing-agreement', 'permit', 'police-decision', 'pilot'] as const
export type AgreementKind = (typeof agreementKinds)[number]

/** An organisation that takes part. It signs one version: when the text changes, everybody signs again. */
export interface Party {
  organisationId: string
  maySend: boolean
  mayReceive: boolean
  signedAt: Date | null
  signedBy: string | null
  signedByName: string | null
  signedVersion: number | null
}

/** What one person asked and a second one has to confirm. */
export interface Asked {
  step: 'resume' | 'renew-dpia'
  dpiaReference: string
  /** Calendar day. */
  dpiaReviewOn: string
  by: string
  byName: string
  organisationId: string
  at: Date
}

/** What the parties agree on; it never changes once they have signed and it is active. Days are calendar days, 'yyyy-mm-dd', Dutch. */
export interface AgreementContent {
  kind: AgreementKind
  title: string
  /** Where the signed paper lies. Never public. */
  reference: string
  exchanges: readonly ExchangeId[]
  dataCategories: readonly DataCategory[]
  purposes: readonly Purpose[]
  dpiaReference: string | null
  /** The last day before which the impact assessment must have been looked at again; after it nothing is shared. */
  dpiaReviewOn: string | null
  startsOn: string
  /** The first day on which it is no longer in force. */
  endsOn: string
  /** How many items may be shared in all; null: no cap. */
  sampleCap: number | null
}

export interface Agreement extends AgreementContent {
  id: string
  status: AgreementStatus
  /** Grows with every change of the content; a signature is for one version. */
  version: number
  parties: readonly Party[]
  /** How many items were counted towards the cap. */
  sampleCounted: number
  replacesId: string | null
  draftedBy: string
  draftedByName: string
  draftedOrganisationId: string
  draftedAt: Date
  /** Who last changed the content; the drafter at first. */
  editedBy: string
  activatedAt: Date | null
  suspendedOrganisationId: string | null
  asked: Asked | null
  endedAt: Date | null
  changedAt: Date
}

export const agreementStatuses = ['draft', 'active', 'suspended', 'ended', 'dropped'] as const
export type AgreementStatus = (typeof agreementStatuses)[number]

export const agreementSteps = ['activate', 'drop', 'suspend', 'resume', 'renew-dpia', 'end'] as const
export type AgreementStep = (typeof agreementSteps)[number]

/** Every allowed step; the drawing in docs/ is made from this table. Only under 'active' anything is shared. */
export const allowedSteps: Record<AgreementStatus, Partial<Record<AgreementStep, AgreementStatus>>> = {
  draft: { activate: 'active', drop: 'dropped' },
  active: { suspend: 'suspended', 'renew-dpia': 'active', end: 'ended' },
  suspended: { resume: 'active', end: 'ended' },
  ended: {},
  dropped: {},
}

export function nextStatus(from: AgreementStatus, step: AgreementStep): AgreementStatus | null {
  return allowedSteps[from][step] ?? null
}

/** Steps that are possible from here, in the order of the table. */
export function stepsFrom(status: AgreementStatus): AgreementStep[] {
  return agreementSteps.filter((step) => allowedSteps[status][step] !== undefined)
}

export const longestYears = 5
