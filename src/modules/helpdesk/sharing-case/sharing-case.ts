// SPDX-License-Identifier: EUPL-1.2
// The closed lists of "may I share this?", word for word those of the module `agreements`, which owns them. Here only until that module is
// upstream of this one; then this file and its words are replaced by its door.

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

export const subjectRoles = ['victim', 'reporter', 'suspect', 'account-holder', 'domain', 'company', 'nobody'] as const

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

export const sharingModes = ['incidental', 'structural'] as const

export const evidenceLevels = [
  'unverified-report',
  'verified-report',
  'threshold-reached',
  'confirmed-by-authority',
  'conviction',
] as const

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

/** What the answer is expected to be. */
export const expectedOutcomes = ['allowed', 'allowed-with-conditions', 'forbidden'] as const

/** "May I share this?" in closed lists, with what the answer should be. */
export interface SharingCase {
  senderKind: (typeof partyKinds)[number]
  receiverKind: (typeof partyKinds)[number]
  /** At least one. */
  dataCategories: (typeof dataCategories)[number][]
  subjectRole: (typeof subjectRoles)[number]
  isCriminalData: boolean
  purpose: (typeof purposes)[number]
  mode: (typeof sharingModes)[number]
  evidenceLevel: (typeof evidenceLevels)[number]
  hasConsent: boolean
  legalBasis: (typeof legalBases)[number]
  expected: (typeof expectedOutcomes)[number]
}

/** The fields of which one is chosen, with their choices, in the order of the form. */
export const sharingChoices = {
  senderKind: partyKinds,
  receiverKind: partyKinds,
  subjectRole: subjectRoles,
  isCriminalData: ['yes', 'no'],
  purpose: purposes,
  mode: sharingModes,
  evidenceLevel: evidenceLevels,
  hasConsent: ['yes', 'no'],
  legalBasis: legalBases,
  expected: expectedOutcomes,
} as const
export type SharingField = keyof typeof sharingChoices
