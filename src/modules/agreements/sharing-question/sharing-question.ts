// SPDX-License-Identifier: EUPL-1.2
import type { OrganisationKind } from '#modules/partners'

/** Who shares, and with whom: the kinds of `partners`, and those that can never be a partner. */
export const partyKinds = [
  'police',
  'prosecutor',
  'municipality',
  'ministry',
  'supervisor',
  'public-reporting-point',
  'private-reporting-point',
  'victim-support',
  'bank',
  'payment-institution',
  'insurer',
  'marketplace',
  'telecom',
  'internet-provider',
  'hosting-registrar',
  'company',
  'recovery-organisation',
  'researcher',
  'foreign-authority',
  'data-subject',
  'public',
] as const
export type PartyKind = (typeof partyKinds)[number]

/** Of a partner whose kind says less than the question needs, the kind that may least. */
export const partyKindOf: Record<OrganisationKind, PartyKind> = {
  police: 'police',
  prosecutor: 'prosecutor',
  bank: 'bank',
  telecom: 'telecom',
  marketplace: 'marketplace',
  'reporting-point': 'private-reporting-point',
  municipality: 'municipality',
  ministry: 'ministry',
  supervisor: 'supervisor',
  researcher: 'researcher',
  company: 'company',
  'recovery-organisation': 'recovery-organisation',
  other: 'company',
}

export const dataCategories = [
  'account-number',
  'phone-number',
  'email-address',
  'web-address',
  'user-name',
  'company-number',
  'warning',
  'name',
  'date-of-birth',
  'contact-details',
  'narrative',
  'transaction',
  'device-fingerprint',
  'traffic-data',
  'identity-document',
  'bsn',
  'special-category',
  'anonymous-figures',
] as const
export type DataCategory = (typeof dataCategories)[number]

export const subjectRoles = ['victim', 'reporter', 'suspect', 'account-holder', 'domain', 'company', 'nobody'] as const
export type SubjectRole = (typeof subjectRoles)[number]

/** Closed on purpose: "fraud" is no purpose, because it does not say what somebody will do with the data. */
export const purposes = [
  'prevent-payment',
  'fraud-detection',
  'warn-public',
  'block-name',
  'investigate',
  'file-complaint',
  'help-victim',
  'recover-money',
  'statistics',
  'answer-data-subject',
] as const
export type Purpose = (typeof purposes)[number]

export const sharingModes = ['incidental', 'structural'] as const
export type SharingMode = (typeof sharingModes)[number]

/** From least to most sure. */
export const evidenceLevels = [
  'unverified-report',
  'verified-report',
  'threshold-reached',
  'confirmed-by-authority',
  'conviction',
] as const
export type EvidenceLevel = (typeof evidenceLevels)[number]

/** What the one who shares says to rely on. `unknown` when they do not know, and then it helps nobody. */
export const legalBases = [
  'unknown',
  'public-task',
  'legal-obligation',
  'vital-interest',
  'legitimate-interest',
  'contract',
  'permit',
  'pifi-protocol',
  'police-decision',
  'wgs-partnership',
] as const
export type LegalBasis = (typeof legalBases)[number]

/** "May I share this?" */
export interface SharingQuestion {
  senderKind: PartyKind
  receiverKind: PartyKind
  /** At least one. */
  dataCategories: readonly DataCategory[]
  /** Whom the data are about. */
  subjectRole: SubjectRole
  /** Whether they say or suggest that somebody committed an offence (art. 10 AVG). */
  isCriminalData: boolean
  purpose: Purpose
  mode: SharingMode
  evidenceLevel: EvidenceLevel
  /** Whether the person whom the data are about agreed to this. */
  hasConsent: boolean
  legalBasis: LegalBasis
  /** Calendar day, 'yyyy-mm-dd'. */
  at: string
}
